import ProbationRecord

extension Form {
  /// The referral to MAPPA level 2 or 3 management.
  ///
  /// Rebuilt from the notes for its completion, the MAPPA guidance and sibling forms: the body of the form
  /// itself is not published.
  public static let mappa = Form(
    id: "mappa", title: "MAPPA referral", version: "1.0", rootElement: "MAPPAReferral",
    audience: .mappaAgencies, sections: MAPPAForm.sections,
    rules: MAPPAForm.rules,
    limits: [.oasysFiftyFiveWeeks, .mappaReviewDue])
}

/// The sections of the MAPPA referral, each in a file of its own or with its neighbours.
enum MAPPAForm {
  static let sections = [
    header, category, offenderInformation, convictionInformation, relevantDates, detainedInHospital,
    relevantInformation, riskAssessment, riskManagementPlan, victimConcerns, safeguarding, diversity,
    agencies, disclosure, referrer, coordinatorUse,
  ]
}
