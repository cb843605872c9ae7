internal import ProbationRecord

/// Risk, its management, and what the prison and OASys say.
extension AccountWriter {
  /// Reads the OASys texts of the five import pages.
  mutating func readCAS1OASys(_ application: CASApplication) {
    let pages = [
      ("rosh-summary", "rosh"), ("offence-details", "offenceDetails"),
      ("supporting-information", "supportingInformation"), ("risk-management-plan", "riskManagement"),
      ("risk-to-self", "riskToSelf"),
    ]
    for (page, name) in pages {
      readOASysTexts(
        application.page("oasys-import", page), answers: "\(name)Answers", summaries: "\(name)Summaries")
    }
  }

  /// Reads how an approved premises would manage the risk, and what the person was convicted of.
  mutating func readCAS1RiskManagement(_ application: CASApplication) {
    let features = application.page("risk-management-features", "risk-management-features")
    state(facts.referrals.approvedPremises.rationale, features["manageRiskDetails"])
    state(facts.referrals.approvedPremises.additionalMeasures, features["additionalFeaturesDetails"])
    readConvictions(
      application.page("risk-management-features", "convicted-offences")["response"],
      application.page("risk-management-features", "date-of-offence"))
    let activities = application.page("risk-management-features", "rehabilitative-interventions")
    let kinds = activities["rehabilitativeInterventions"]
    state(facts.referrals.approvedPremises.rehabilitation.activities, all: kinds.ticked)
    state(
      facts.referrals.approvedPremises.rehabilitation.activityOther, activities["otherIntervention"],
      when: kinds.leads(onTicking: "other"))
    state(facts.referrals.approvedPremises.rehabilitation.summary, activities["summary"])
  }

  /// The opening question asks for sexual offences together with others, so that only a no answers for them alone.
  private mutating func readConvictions(_ convicted: PayloadNode, _ page: PayloadNode) {
    guard convicted.leads(on: "yes") else {
      state(facts.offending.everConvicted.sexualOffence, false, from: [convicted])
      return context.leave(page)
    }
    state(facts.offending.convictions.hateCrime, all: page["hateCrime"].ticked)
    state(
      facts.offending.convictions.nonSexualAgainstChild, all: page["nonSexualOffencesAgainstChildren"].ticked)
    let (contactAdult, otherAdult, contactChild, otherChild) = (
      page["contactSexualOffencesAgainstAdults"], page["nonContactSexualOffencesAgainstAdults"],
      page["contactSexualOffencesAgainstChildren"], page["nonContactSexualOffencesAgainstChildren"]
    )
    state(facts.offending.convictions.contactSexualAgainstAdult, all: contactAdult.ticked)
    state(facts.offending.convictions.nonContactSexualAgainstAdult, all: otherAdult.ticked)
    state(facts.offending.convictions.contactSexualAgainstChild, all: contactChild.ticked)
    state(facts.offending.convictions.nonContactSexualAgainstChild, all: otherChild.ticked)
    let sexual = [contactAdult, otherAdult, contactChild, otherChild].filter(\.saysSomething)
    if !sexual.isEmpty {
      state(facts.offending.everConvicted.sexualOffence, true, from: [convicted].filter(\.isPresent) + sexual)
    } else if convicted.saysSomething, page.keys.contains(where: { page[$0].saysSomething }),
      page.keys.allSatisfy({ nonSexual.contains($0) || !page[$0].saysSomething })
    {
      // The page lists every kind, so that a kind left open was never part of the record.
      state(facts.offending.everConvicted.sexualOffence, false, from: [convicted])
    }
  }

  /// Reads what the application quotes of the prison record.
  mutating func readCAS1Prison(_ application: CASApplication) {
    let page = application.page("prison-information", "case-notes")
    for chosen in page["caseNoteIds"].ticked { context.ledger.consult(chosen.path) }
    quote(asOf: context.asOf) { account in
      account.readCaseNotes(page["selectedCaseNotes"])
      account.readAdjudications(page["adjudications"], isFromPrison: application.isFromPrison)
      account.readACCTAlerts(page["acctAlerts"], isFromPrison: application.isFromPrison)
    }
    // Asked only when the prison record cannot be found.
    state(
      facts.custody.behaviour, page["informationFromPrisonDetail"],
      when: page["informationFromPrison"].leads(on: "yes"))
  }
}

/// The kinds of offence that are not sexual.
private let nonSexual: Set = ["hateCrime", "nonSexualOffencesAgainstChildren"]
