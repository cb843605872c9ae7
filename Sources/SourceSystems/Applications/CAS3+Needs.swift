internal import ProbationRecord

/// Risks in the placement, needs and support.
extension AccountWriter {
  /// Reads what bears on a placement.
  mutating func readCAS3Considerations(_ application: CASApplication) {
    let task = "placement-considerations"
    let sharing = application.page(task, "accommodation-sharing")
    let isSuitable = sharing["accommodationSharing"]
    state(facts.referrals.cas3.sharing.suitable, isSuitable)
    state(
      facts.referrals.cas3.sharing.riskManagement, sharing["accommodationSharingYesDetail"],
      when: isSuitable.leads(on: "yes"))
    state(
      facts.referrals.cas3.sharing.unsuitableReason, sharing["accommodationSharingNoDetail"],
      when: isSuitable.leads(on: "no"))
    state(facts.referrals.cas3.engagementSupport, application.page(task, "cooperation")["support"])
    state(
      facts.risk.antiSocialBehaviour.present, detail: facts.risk.antiSocialBehaviour.detail,
      application.page(task, "anti-social-behaviour"), "concerns")
    // The one text tells of the misuse and of the support; the forms that need them apart ask again.
    state(
      facts.health.substanceMisuse.present, detail: facts.referrals.cas3.substanceMisuseSupport,
      application.page(task, "substance-misuse"), "substanceMisuse")
    readRiskImpact(application.page(task, "rosh-level"))
    readOASysTexts(
      application.page(task, "risk-management-plan"), answers: "riskManagementAnswers",
      summaries: "riskManagementSummaries")
    let approval = application.page("approvals-for-specific-risks", "approvals-for-specific-risks")
    state(facts.referrals.cas3.approval.status, approval["approvals"])
    state(
      facts.referrals.cas3.approval.detail, approval["approvalsDetail"],
      when: approval["approvals"].leads(on: "yes"))
    readPreviousStays(
      application.page("behaviour-in-cas", "previous-stays")["previousStays"],
      application.page("behaviour-in-cas", "previous-stays-details"))
  }

  private mutating func readRiskImpact(_ page: PayloadNode) {
    state(facts.referrals.cas3.riskImpact.children, page["riskToChildren"])
    state(facts.referrals.cas3.riskImpact.public, page["riskToPublic"])
    state(facts.referrals.cas3.riskImpact.knownAdult, page["riskToKnownAdult"])
    state(facts.referrals.cas3.riskImpact.staff, page["riskToStaff"])
    state(facts.risk.toSelf.selfHarm.present, page["riskToSelfConcerns"])
    state(facts.referrals.cas3.riskImpact.self_, page["riskToSelf"])
    state(facts.risk.toSelf.safetyPlan, page["safetyPlanCompleted"])
  }

  private mutating func readPreviousStays(_ had: PayloadNode, _ page: PayloadNode) {
    state(facts.accommodation.hadPreviousStay, had)
    guard had.leads(on: "yes") else { return context.leave(page) }
    let services = page["accommodationTypes"]
    for service in services.ticked {
      add(facts.accommodation.previousStays) { stay in
        stay.state(stay.facts.service, service)
        stay.state(stay.facts.conduct, page["\(service.rawText ?? "")Detail"])
      }
    }
    leaveDetails(of: page, but: services)
  }

  /// Reads needs of health, access, culture and diet.
  mutating func readCAS3Needs(_ application: CASApplication) {
    let task = "disability-cultural-and-specific-needs"
    let page = application.page(task, "needs")
    let needs = page["needs"]
    if needs.isArray, needs.elements.isEmpty { stateNone(facts.health.needs, from: needs) }
    for kind in needs.ticked {
      add(facts.health.needs) { need in
        need.state(need.facts.kind, kind)
        need.state(need.facts.detail, page["\(kind.rawText ?? "")Detail"])
      }
    }
    leaveDetails(of: page, but: needs)
    state(
      facts.health.adjustments.needed, detail: facts.health.adjustments.detail,
      application.page(task, "property-attributes-or-adaptations"), "propertyAttributesOrAdaptations")
    state(
      facts.needs.religiousOrCultural.present, detail: facts.needs.religiousOrCultural.detail,
      application.page(task, "religious-or-cultural-needs"), "religiousOrCulturalNeeds")
    state(
      facts.health.diet.present, detail: facts.health.diet.detail,
      application.page("food-allergies", "food-allergies"),
      "foodAllergies")
  }

  /// Reads support, ties, move-on and the referrals already made.
  mutating func readCAS3Support(_ application: CASApplication) {
    let task = "safeguarding-and-support"
    state(
      facts.risk.toSelf.vulnerability.present, detail: facts.risk.toSelf.vulnerability.detail,
      application.page(task, "safeguarding-and-vulnerability"), "concerns")
    state(facts.support.community, application.page(task, "support-in-the-community")["support"])
    state(facts.support.localConnections, application.page(task, "local-connections")["localConnections"])
    state(
      facts.family.caringResponsibility.present, detail: facts.family.caringResponsibility.detail,
      application.page(task, "caring-responsibilities"), "caringResponsibilities")
    state(facts.accommodation.moveOn.plan, application.page("move-on-plan", "move-on-plan")["plan"])
    readDutyToRefer(application)
    let other = application.page("accommodation-referral-details", "other-accommodation-options")
    state(
      facts.accommodation.crsReferral.submitted,
      application.page("accommodation-referral-details", "crs-submitted")["crsSubmitted"])
    state(
      facts.accommodation.otherOptions.considered, detail: facts.accommodation.otherOptions.detail, other,
      "otherOptions")
  }

  private mutating func readDutyToRefer(_ application: CASApplication) {
    let submitted = application.page("accommodation-referral-details", "dtr-submitted")["dtrSubmitted"]
    let page = application.page("accommodation-referral-details", "dtr-details")
    state(facts.accommodation.dutyToRefer.submitted, submitted)
    guard submitted.leads(on: "yes") else { return context.leave(page) }
    state(facts.accommodation.dutyToRefer.reference, page["reference"])
    stateDate(facts.accommodation.dutyToRefer.date, page, "date")
    state(facts.accommodation.dutyToRefer.localAuthority, page["localAuthorityAreaName"])
    state(facts.accommodation.dutyToRefer.outcome, page["dutyToReferOutcome"])
    state(
      facts.accommodation.dutyToRefer.outcomeDetail, page["dutyToReferOutcomeOtherDetails"],
      when: page["dutyToReferOutcome"].leads(on: "rejectedOther"))
  }
}
