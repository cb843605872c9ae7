import ReferralKit

extension SourceShape {
  /// What the council's portal keeps of a person: whether they agreed, and where they belong.
  static let councilPortal = SourceShape(
    "council.case", .practitioner, "Case of the council's housing portal",
    keys: ["housingCase.agreement", "housingCase.caseReference"]
  ) { payload, account in
    let housing = payload["housingCase"]
    account.context.reference = housing["caseReference"].rawText.flatMap { Reference(lexical: $0) }
    account.state(facts.person.identifiers.crn, housing["probationReference"])
    account.state(council.consent, housing["agreement"])
    account.state(council.localConnection, housing["localConnection"])
  }
}
