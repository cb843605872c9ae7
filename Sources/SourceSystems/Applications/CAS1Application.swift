internal import ProbationRecord

extension SourceShape {
  /// An application for approved premises, in whole or only its answers.
  static let cas1Application = SourceShape(
    "practitioner.cas1-application", .practitioner, "application for approved premises (CAS1)",
    keys: [(cas1Tasks.flatMap { [$0, "data.\($0)"] } + ["isWomensApplication"]).joined(separator: "|")],
    vocabularies: ["cas1", "ndelius"]
  ) { root, account in
    let application = CASApplication(root, &account)
    account.readCAS1Eligibility(application)
    account.readCAS1Contacts(application)
    account.readCAS1Estate(application)
    account.readCAS1Sentence(application)
    account.readCAS1Dates(application)
    account.readAPType(application)
    account.readCAS1OASys(application)
    account.readCAS1RiskManagement(application)
    account.readCAS1Prison(application)
    account.readCAS1Location(application)
    account.readCAS1Health(application)
    account.readCAS1Considerations(application)
    account.readContingency(application)
    account.readCAS1MoveOn(application)
    account.readCAS1Documents(application)
    if let envelope = application.envelope { account.readCAS1Submission(envelope) }
  }

  /// The tasks that no other service has.
  private static let cas1Tasks = [
    "basic-information", "type-of-ap", "risk-management-features", "location-factors",
    "access-and-healthcare",
    "further-considerations", "move-on", "attach-required-documents",
  ]
}

extension AccountWriter {
  /// Reads what the service itself keeps of the answers beside them, and how far the application has got.
  fileprivate mutating func readCAS1Submission(_ application: PayloadNode) {
    readCAS1Status(application["status"])
    state(facts.referrals.approvedPremises.apType, otherwise: application["apType"])
    state(facts.sentence.type, otherwise: application["sentenceType"])
    state(facts.sentence.dates.licenceExpiry, otherwise: application["licenceExpiryDate"])
    state(facts.referrals.approvedPremises.placementStartDate, otherwise: application["arrivalDate"])
    let area = application["apArea"]
    state(facts.referrals.approvedPremises.apArea, otherwise: area["identifier"])
    let applicant = application["applicantUserDetails"]
    let manager = application["caseManagerUserDetails"]
    let isOther = application["caseManagerIsNotApplicant"]
    guard isOther.saysSomething else { return }
    if isOther.isTrue {
      state(facts.management.referrer.name, otherwise: applicant["name"])
      state(facts.management.referrer.email, otherwise: applicant["email"])
      state(facts.management.referrer.phone, otherwise: applicant["telephoneNumber"])
      readCAS1Practitioner(manager)
    } else {
      readCAS1Practitioner(applicant)
      context.leave(manager)
    }
  }

  private mutating func readCAS1Practitioner(_ user: PayloadNode) {
    state(facts.management.practitioner.name, otherwise: user["name"])
    state(facts.management.practitioner.email, otherwise: user["email"])
    state(facts.management.practitioner.phone, otherwise: user["telephoneNumber"])
  }

  /// The status, in the service's own spelling.
  private mutating func readCAS1Status(_ status: PayloadNode) {
    if ["withdrawn", "expired", "inapplicable"].contains(status.rawText ?? "") {
      context.note(.notInForce, status, "The application is \(status.rawText ?? ""); its answers were taken.")
      return context.ledger.consult(status.path)
    }
    state(
      facts.referrals.approvedPremises.status, status,
      .words([
        "started": "planned", "awaitingAssesment": "made", "unallocatedAssesment": "made",
        "assesmentInProgress": "made", "requestedFurtherInformation": "made", "rejected": "refused",
        "awaitingPlacement": "accepted", "placementAllocated": "accepted",
        "pendingPlacementRequest": "accepted",
      ]))
  }
}
