import ProbationRecord

extension Form {
  /// The referral to CAS3, up to 84 nights of temporary housing, with the questions of the service in use in
  /// August 2026.
  public static let cas3 = Form(
    id: "cas3", title: "CAS3 referral", version: "1.0", rootElement: "CAS3Referral",
    audience: .temporaryAccommodation, sections: CAS3Form.sections,
    rules: CAS3Form.rules,
    limits: [.oasysSixMonths, .dutyToRefer26Weeks])
}

/// The sections of the CAS3 referral, each in a file of its own or with its neighbours.
enum CAS3Form {
  static let sections = [
    personHeader, indexOffence, riskPanel, placementLocation, offenceAndBehaviourSummary,
    sentenceInformation, contactDetails, eligibility, consent, licenceConditions, prisonInformation,
    placementConsiderations, approvalsForSpecificRisks, behaviourInCas, specificNeeds,
    safeguardingAndSupport, foodAllergies, moveOnPlan, accommodationReferralDetails, declaration,
  ]
}
