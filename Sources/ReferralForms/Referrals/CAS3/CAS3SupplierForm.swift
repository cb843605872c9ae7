import ProbationRecord

extension Form {
  /// What a CAS3 housing supplier is told of somebody who is placed with it.
  ///
  /// A supplier has no duty to co-operate under the Criminal Justice Act 2003, s.325, so it does not get the
  /// referral: it is told who comes and when, whom to call, and what the home must have; nothing of offences, risk or
  /// other services. Health is told only if the person has agreed to the referral. The service in use has no such
  /// document; which facts pass outside it was read from its guidance.
  public static let cas3Supplier = Form(
    id: "cas3-supplier", title: "CAS3 supplier sheet", version: "1.0", rootElement: "CAS3SupplierSheet",
    audience: .housingSupplier, sections: CAS3SupplierForm.sections,
    rules: CAS3SupplierForm.rules)
}

/// The sections of the CAS3 supplier sheet.
enum CAS3SupplierForm {
  static let sections = [personHeader, CAS3Form.contactDetails, placement, CAS3Form.consent, homeNeeds]

  private static let hasAgreed = facts.referrals.cas3.consentGiven.is(true)

  private static let personHeader = section("personHeader", "Person details") {
    SharedQuestions.identity
    field("sex", facts.person.sex, .always)
  }

  private static let placement = section("placement", "Placement") {
    field("accommodationRequiredFrom", facts.referrals.cas3.accommodationRequiredFrom, .always)
    field("suitableToShare", facts.referrals.cas3.sharing.suitable, .always)
  }

  private static let homeNeeds = section("homeNeeds", "Needs in the home") {
    field("interpreterRequired", facts.person.language.interpreterRequired, .optional)
    field(
      "preferredLanguage", facts.person.language.preferred,
      .mandatoryWhen(facts.person.language.interpreterRequired.is(true)))
    field("adjustmentsNeeded", facts.health.adjustments.needed, .onlyWhen(hasAgreed))
    field(
      "adjustmentsDetail", facts.health.adjustments.detail,
      .onlyWhen(hasAgreed && facts.health.adjustments.needed.is(true)))
    field("dietaryNeed", facts.health.diet.present, .onlyWhen(hasAgreed))
    field(
      "dietaryNeedDetail", facts.health.diet.detail,
      .onlyWhen(hasAgreed && facts.health.diet.present.is(.yes)))
  }
}
