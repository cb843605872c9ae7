internal import ProbationRecord

/// What else bears on a stay, and what happens when it goes wrong.
extension AccountWriter {
  /// Reads risks within the premises, sharing, earlier stays and catering.
  mutating func readCAS1Considerations(_ application: CASApplication) {
    let room = application.page("further-considerations", "room-sharing")
    state(facts.risk.toStaff.present, detail: facts.risk.toStaff.detail, room, "riskToStaff")
    state(
      facts.risk.toOtherResidents.present, detail: facts.risk.toOtherResidents.detail, room, "riskToOthers")
    state(
      facts.referrals.approvedPremises.roomSharing.concerns.present,
      detail: facts.referrals.approvedPremises.roomSharing.concerns.detail, room, "sharingConcerns")
    state(
      facts.referrals.approvedPremises.roomSharing.trauma.present,
      detail: facts.referrals.approvedPremises.roomSharing.trauma.detail, room, "traumaConcerns")
    state(
      facts.referrals.approvedPremises.roomSharing.benefit.present,
      detail: facts.referrals.approvedPremises.roomSharing.benefit.detail, room, "sharingBenefits")
    let vulnerability = application.page("further-considerations", "vulnerability")
    state(
      facts.risk.toSelf.vulnerability.present, detail: facts.risk.toSelf.vulnerability.detail, vulnerability,
      "exploitable")
    state(
      facts.risk.exploitsOthers.present, detail: facts.risk.exploitsOthers.detail, vulnerability,
      "exploitOthers")
    readPreviousPlacement(application.page("further-considerations", "previous-placements"))
    let catering = application.page("further-considerations", "catering")
    state(facts.referrals.approvedPremises.selfCatering.suitable, catering["catering"])
    state(
      facts.referrals.approvedPremises.selfCatering.concerns, catering["cateringDetail"],
      when: catering["catering"].leads(on: "no"))
    state(
      facts.risk.arson.present, detail: facts.risk.arson.detail,
      application.page("further-considerations", "arson"),
      "arson")
    state(
      facts.support.helpfulCircumstances.present, detail: facts.support.helpfulCircumstances.detail,
      application.page("further-considerations", "additional-circumstances"), "additionalCircumstances")
  }

  private mutating func readPreviousPlacement(_ page: PayloadNode) {
    let (stay, detail) = (page["previousPlacement"], page["previousPlacementDetail"])
    state(facts.accommodation.hadPreviousStay, stay)
    guard stay.leads(on: "yes") else { return context.leave(detail) }
    guard stay.saysSomething || detail.saysSomething else { return }
    add(facts.accommodation.previousStays) { entry in
      entry.state(entry.facts.service, .cas1, from: [stay].filter(\.isPresent))
      entry.state(entry.facts.conduct, detail)
    }
  }

  /// Reads the plan for the case that the stay ends early.
  mutating func readContingency(_ application: CASApplication) {
    let partners = application.page("further-considerations", "contingency-plan-partners")[
      "partnerAgencyDetails"]
    for partner in partners.elements {
      add(facts.agencies) { agency in
        agency.state(agency.facts.name, partner["partnerAgencyName"])
        agency.state(agency.facts.contactName, partner["namedContact"])
        agency.state(agency.facts.phone, partner["phoneNumber"])
        agency.state(agency.facts.role, partner["roleInPlan"])
        agency.state(
          agency.facts.inContingencyPlan, true, from: [partner["partnerAgencyName"]].filter(\.isPresent))
      }
    }
    let plan = application.page("further-considerations", "contingency-plan-questions")
    state(facts.referrals.approvedPremises.contingency.noReturnActions, plan["noReturn"])
    state(facts.referrals.approvedPremises.contingency.withdrawalActions, plan["placementWithdrawn"])
    state(facts.referrals.approvedPremises.contingency.victimConsiderations, plan["victimConsiderations"])
    state(facts.referrals.approvedPremises.contingency.unsuitableAddresses, plan["unsuitableAddresses"])
    state(facts.referrals.approvedPremises.contingency.suitableAddresses, plan["suitableAddresses"])
    state(facts.referrals.approvedPremises.contingency.breachInformation, plan["breachInformation"])
    state(facts.referrals.approvedPremises.contingency.otherConsiderations, plan["otherConsiderations"])
    readTriggerPlan(application.page("further-considerations", "trigger-plan"))
  }

  private mutating func readTriggerPlan(_ page: PayloadNode) {
    let (requested, detail) = (page["additionalConditions"], page["additionalConditionsDetail"])
    state(facts.referrals.approvedPremises.triggerPlan.inPlace, page["planInPlace"])
    stateChoice(facts.referrals.approvedPremises.triggerPlan.licenceConditionsRequested, requested)
    guard requested.leads(on: "yes") else { return context.leave(detail) }
    guard detail.saysSomething else { return }
    // The page does not ask which kind of condition it is.
    add(facts.licence.conditions) { condition in
      condition.state(condition.facts.detail, detail)
      condition.state(condition.facts.status, .requested, from: [requested].filter(\.isPresent))
    }
  }

  /// Reads how long the stay is to be, and what follows it.
  mutating func readCAS1MoveOn(_ application: CASApplication) {
    let stay = application.page("move-on", "placement-duration")
    let (weeks, days) = (stay["durationWeeks"], stay["durationDays"])
    if stay["differentDuration"].leads(on: "yes") {
      stateLength(facts.referrals.approvedPremises.duration, weeks: weeks, days: days)
      state(facts.referrals.approvedPremises.durationReason, stay["reason"])
    } else {
      context.leave([weeks, days, stay["reason"]])
    }
    state(
      facts.accommodation.moveOn.postcodeArea,
      application.page("move-on", "relocation-region")["postcodeArea"])
    let plans = application.page("move-on", "plans-in-place")
    let arePlanned = plans["arePlansInPlace"]
    state(facts.accommodation.moveOn.inPlace, arePlanned)
    state(facts.accommodation.moveOn.plan, plans["plansInPlaceDetail"], when: arePlanned.leads(on: "yes"))
    state(facts.accommodation.moveOn.plan, plans["plansNotInPlaceDetail"], when: arePlanned.leads(on: "no"))
    let housing = application.page("move-on", "type-of-accommodation")
    let type = housing["accommodationType"]
    state(facts.accommodation.moveOn.type, type)
    state(
      facts.accommodation.moveOn.typeOther, housing["otherAccommodationType"], when: type.leads(on: "other"))
    let foreign = application.page("move-on", "foreign-national")
    guard type.leads(on: "foreignNational") else { return context.leave(foreign) }
    state(facts.person.immigration.homeOfficeInformed, foreign["response"])
    stateDate(
      facts.person.immigration.homeOfficeInformedDate, foreign, "date",
      when: foreign["response"].leads(on: "yes"))
  }

  /// Reads the documents that were chosen in nDelius, each with the description that the applicant typed.
  mutating func readCAS1Documents(_ application: CASApplication) {
    let page = application.page("attach-required-documents", "attach-documents")
    for entry in page["selectedDocuments"].elements {
      add(facts.documents) { document in
        let details = StatementDetails(system: .ndelius, asOf: entry["createdAt"].day)
        document.state(document.facts.identifier, entry["id"], details)
        document.state(document.facts.fileName, entry["fileName"], details)
        document.state(document.facts.level, entry["level"], details)
        document.state(document.facts.type, entry["typeDescription"], details)
        document.state(document.facts.createdDate, entry["createdAt"], details)
        document.state(document.facts.description, entry["description"])
      }
    }
    state(facts.referrals.approvedPremises.otherDocuments, page["otherDocumentDetails"])
  }
}
