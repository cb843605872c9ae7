internal import ProbationRecord

/// What else bears on a stay, and what happens when it goes wrong.
extension AccountWriter {
  /// Reads risks within the premises, sharing, earlier stays and catering.
  mutating func readCAS1Considerations(_ application: CASApplication) {
    let room = application.page("further-considerations", "room-sharing")
    state(\.risk.toStaff.$present, detail: \.risk.toStaff.$detail, room, "riskToStaff")
    state(\.risk.toOtherResidents.$present, detail: \.risk.toOtherResidents.$detail, room, "riskToOthers")
    state(
      \.referrals.approvedPremises.roomSharing.concerns.$present,
      detail: \.referrals.approvedPremises.roomSharing.concerns.$detail, room, "sharingConcerns")
    state(
      \.referrals.approvedPremises.roomSharing.trauma.$present,
      detail: \.referrals.approvedPremises.roomSharing.trauma.$detail, room, "traumaConcerns")
    state(
      \.referrals.approvedPremises.roomSharing.benefit.$present,
      detail: \.referrals.approvedPremises.roomSharing.benefit.$detail, room, "sharingBenefits")
    let vulnerability = application.page("further-considerations", "vulnerability")
    state(
      \.risk.toSelf.vulnerability.$present, detail: \.risk.toSelf.vulnerability.$detail, vulnerability,
      "exploitable")
    state(
      \.risk.exploitsOthers.$present, detail: \.risk.exploitsOthers.$detail, vulnerability, "exploitOthers")
    readPreviousPlacement(application.page("further-considerations", "previous-placements"))
    let catering = application.page("further-considerations", "catering")
    state(\.referrals.approvedPremises.selfCatering.$suitable, catering["catering"])
    state(
      \.referrals.approvedPremises.selfCatering.$concerns, catering["cateringDetail"],
      when: catering["catering"].leads(on: "no"))
    state(
      \.risk.arson.$present, detail: \.risk.arson.$detail,
      application.page("further-considerations", "arson"),
      "arson")
    state(
      \.support.helpfulCircumstances.$present, detail: \.support.helpfulCircumstances.$detail,
      application.page("further-considerations", "additional-circumstances"), "additionalCircumstances")
  }

  private mutating func readPreviousPlacement(_ page: PayloadNode) {
    let (stay, detail) = (page["previousPlacement"], page["previousPlacementDetail"])
    state(\.accommodation.$hadPreviousStay, stay)
    guard stay.leads(on: "yes") else { return context.leave(detail) }
    guard stay.saysSomething || detail.saysSomething else { return }
    add(\.accommodation.previousStays) { entry in
      entry.state(\.$service, .cas1, from: [stay].filter(\.isPresent))
      entry.state(\.$conduct, detail)
    }
  }

  /// Reads the plan for the case that the stay ends early.
  mutating func readContingency(_ application: CASApplication) {
    let partners = application.page("further-considerations", "contingency-plan-partners")[
      "partnerAgencyDetails"]
    for partner in partners.elements {
      add(\.agencies) { agency in
        agency.state(\.$name, partner["partnerAgencyName"])
        agency.state(\.$contactName, partner["namedContact"])
        agency.state(\.$phone, partner["phoneNumber"])
        agency.state(\.$role, partner["roleInPlan"])
        agency.state(\.$inContingencyPlan, true, from: [partner["partnerAgencyName"]].filter(\.isPresent))
      }
    }
    let plan = application.page("further-considerations", "contingency-plan-questions")
    state(\.referrals.approvedPremises.contingency.$noReturnActions, plan["noReturn"])
    state(\.referrals.approvedPremises.contingency.$withdrawalActions, plan["placementWithdrawn"])
    state(\.referrals.approvedPremises.contingency.$victimConsiderations, plan["victimConsiderations"])
    state(\.referrals.approvedPremises.contingency.$unsuitableAddresses, plan["unsuitableAddresses"])
    state(\.referrals.approvedPremises.contingency.$suitableAddresses, plan["suitableAddresses"])
    state(\.referrals.approvedPremises.contingency.$breachInformation, plan["breachInformation"])
    state(\.referrals.approvedPremises.contingency.$otherConsiderations, plan["otherConsiderations"])
    readTriggerPlan(application.page("further-considerations", "trigger-plan"))
  }

  private mutating func readTriggerPlan(_ page: PayloadNode) {
    let (requested, detail) = (page["additionalConditions"], page["additionalConditionsDetail"])
    state(\.referrals.approvedPremises.triggerPlan.$inPlace, page["planInPlace"])
    stateChoice(\.referrals.approvedPremises.triggerPlan.$licenceConditionsRequested, requested)
    guard requested.leads(on: "yes") else { return context.leave(detail) }
    guard detail.saysSomething else { return }
    // The page does not ask which kind of condition it is.
    add(\.licence.conditions) { condition in
      condition.state(\.$detail, detail)
      condition.state(\.$status, .requested, from: [requested].filter(\.isPresent))
    }
  }

  /// Reads how long the stay is to be, and what follows it.
  mutating func readCAS1MoveOn(_ application: CASApplication) {
    let stay = application.page("move-on", "placement-duration")
    let (weeks, days) = (stay["durationWeeks"], stay["durationDays"])
    if stay["differentDuration"].leads(on: "yes") {
      stateLength(\.referrals.approvedPremises.$duration, weeks: weeks, days: days)
      state(\.referrals.approvedPremises.$durationReason, stay["reason"])
    } else {
      context.leave([weeks, days, stay["reason"]])
    }
    state(
      \.accommodation.moveOn.$postcodeArea, application.page("move-on", "relocation-region")["postcodeArea"])
    let plans = application.page("move-on", "plans-in-place")
    let arePlanned = plans["arePlansInPlace"]
    state(\.accommodation.moveOn.$inPlace, arePlanned)
    state(\.accommodation.moveOn.$plan, plans["plansInPlaceDetail"], when: arePlanned.leads(on: "yes"))
    state(\.accommodation.moveOn.$plan, plans["plansNotInPlaceDetail"], when: arePlanned.leads(on: "no"))
    let housing = application.page("move-on", "type-of-accommodation")
    let type = housing["accommodationType"]
    state(\.accommodation.moveOn.$type, type)
    state(\.accommodation.moveOn.$typeOther, housing["otherAccommodationType"], when: type.leads(on: "other"))
    let foreign = application.page("move-on", "foreign-national")
    guard type.leads(on: "foreignNational") else { return context.leave(foreign) }
    state(\.person.immigration.$homeOfficeInformed, foreign["response"])
    stateDate(
      \.person.immigration.$homeOfficeInformedDate, foreign, "date",
      when: foreign["response"].leads(on: "yes"))
  }

  /// Reads the documents that were chosen in nDelius, each with the description that the applicant typed.
  mutating func readCAS1Documents(_ application: CASApplication) {
    let page = application.page("attach-required-documents", "attach-documents")
    for entry in page["selectedDocuments"].elements {
      add(\.documents) { document in
        let details = GroupWriter<CaseDocument>.Details(system: .ndelius, asOf: entry["createdAt"].day)
        document.state(\.$identifier, entry["id"], details)
        document.state(\.$fileName, entry["fileName"], details)
        document.state(\.$level, entry["level"], details)
        document.state(\.$type, entry["typeDescription"], details)
        document.state(\.$createdDate, entry["createdAt"], details)
        document.state(\.$description, entry["description"])
      }
    }
    state(\.referrals.approvedPremises.$otherDocuments, page["otherDocumentDetails"])
  }
}
