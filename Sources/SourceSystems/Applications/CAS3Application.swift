internal import ProbationRecord

extension SourceShape {
  /// A referral for temporary accommodation, in whole or only its answers.
  static let cas3Application = SourceShape(
    "practitioner.cas3-application", .practitioner, "referral for temporary accommodation (CAS3)",
    keys: [cas3Tasks.flatMap { [$0, "data.\($0)"] }.joined(separator: "|")],
    vocabularies: ["cas3", "cas1", "ndelius"]
  ) { root, account in
    let application = CASApplication(root, &account)
    account.readCAS3Contacts(application)
    account.readCAS3Location(application)
    account.readCAS3Offending(application)
    account.readCAS3Sentence(application)
    account.readCAS3Eligibility(application)
    account.readCAS3Licence(application)
    account.readCAS3Prison(application)
    account.readCAS3Considerations(application)
    account.readCAS3Needs(application)
    account.readCAS3Support(application)
  }

  /// The tasks that no other service has.
  private static let cas3Tasks = [
    "placement-location", "offence-and-behaviour-summary", "sentence-information", "contact-details",
    "eligibility.eligibility-reason", "consent.consent-given", "licence-conditions",
    "approvals-for-specific-risks", "placement-considerations", "behaviour-in-cas",
    "disability-cultural-and-specific-needs", "safeguarding-and-support", "food-allergies", "move-on-plan",
    "accommodation-referral-details",
  ]
}
