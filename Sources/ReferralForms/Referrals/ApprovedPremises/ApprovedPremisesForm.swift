import ProbationRecord

extension Form {
  /// The referral to approved premises (CAS1), with the questions of the service in use in August 2026.
  public static let approvedPremises = Form(
    id: "approved-premises", title: "Approved premises referral", version: "1.0",
    rootElement: "ApprovedPremisesReferral",
    audience: .approvedPremises, sections: ApprovedPremisesForm.sections,
    rules: ApprovedPremisesForm.rules,
    limits: [.oasysSixMonths, .adjudicationsTwelveMonths, .caseNotesOneYear, .mappaReviewDue])
}

/// The sections of the Approved premises referral, each in a file of its own or with its neighbours.
enum ApprovedPremisesForm {
  static let sections = [
    header, indexOffence, riskPanel, basicInformation, typeOfAp, oasysImport, riskManagementFeatures,
    prisonInformation, locationFactors, accessAndHealthcare, furtherConsiderations, moveOn,
    attachDocuments, declaration,
  ]
}
