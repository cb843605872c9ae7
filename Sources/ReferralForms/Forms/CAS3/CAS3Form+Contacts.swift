import ProbationRecord

extension CAS3Form {
  static let contactDetails = section("contactDetails", "Contact details") {
    field("practitionerName", \.management.practitioner.$name, .always)
    field("practitionerEmail", \.management.practitioner.$email, .always)
    field("practitionerPhone", \.management.practitioner.$phone, .always)
    field("practitionerPdu", \.management.practitioner.$pdu, .always)
    field("backupContactName", \.management.backupContact.$name, .always)
    field("backupContactPhone", \.management.backupContact.$phone, .always)
    field("backupContactEmail", \.management.backupContact.$email, .always)
    list("PersonContacts", of: "PersonContact", \.person.contacts) {
      item("personContactKind", \.$kind, .optional)
      item("personContactValue", \.$value, .optional)
    }
  }

  static let eligibility = section("eligibility", "Eligibility and dates") {
    field("eligibilityReason", \.referrals.cas3.$eligibilityReason, .always)
    field("releaseDate", \.release.$date, .always)
    field("accommodationRequiredFrom", \.referrals.cas3.$accommodationRequiredFrom, .always)
  }

  static let consent = section("consent", "Consent") {
    field("consentGiven", \.referrals.cas3.$consentGiven, .always)
  }

  static let licenceConditions = section("licenceConditions", "Licence conditions and orders") {
    list("LicenceConditions", of: "LicenceCondition", \.licence.conditions) {
      item("licenceConditionKind", \.$kind, .optional)
      item("licenceConditionDetail", \.$detail, .when(fact(\.licence.conditions, \.$kind).isPresent))
    }
    list("Orders", of: "Order", \.orders) {
      item("orderKind", \.$kind, .optional)
      item("orderTerms", \.$terms, .when(fact(\.orders, \.$kind).isPresent))
    }
  }

  static let prisonInformation = section("prisonInformation", "Prison information") {
    SharedQuestions.adjudications
    list("ACCTAlerts", of: "ACCTAlert", \.custody.acctAlerts) {
      SharedQuestions.acctAlert
    }
  }
}
