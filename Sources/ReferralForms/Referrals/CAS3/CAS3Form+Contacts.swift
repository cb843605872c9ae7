import ProbationRecord

extension CAS3Form {
  static let contactDetails = section("contactDetails", "Contact details") {
    field("practitionerName", facts.management.practitioner.name, .always)
    field("practitionerEmail", facts.management.practitioner.email, .always)
    field("practitionerPhone", facts.management.practitioner.phone, .always)
    field("practitionerPdu", facts.management.practitioner.pdu, .always)
    field("backupContactName", facts.management.backupContact.name, .always)
    field("backupContactPhone", facts.management.backupContact.phone, .always)
    field("backupContactEmail", facts.management.backupContact.email, .always)
    list("PersonContacts", of: "PersonContact", facts.person.contacts) {
      item("personContactKind", facts.person.contacts.kind, .optional)
      item("personContactValue", facts.person.contacts.value, .optional)
    }
  }

  static let eligibility = section("eligibility", "Eligibility and dates") {
    field("eligibilityReason", facts.referrals.cas3.eligibilityReason, .always)
    field("releaseDate", facts.release.date, .always)
    field("accommodationRequiredFrom", facts.referrals.cas3.accommodationRequiredFrom, .always)
  }

  static let consent = section("consent", "Consent") {
    field("consentGiven", facts.referrals.cas3.consentGiven, .always)
  }

  static let licenceConditions = section("licenceConditions", "Licence conditions and orders") {
    list("LicenceConditions", of: "LicenceCondition", facts.licence.conditions) {
      item("licenceConditionKind", facts.licence.conditions.kind, .optional)
      item(
        "licenceConditionDetail", facts.licence.conditions.detail,
        .when(facts.licence.conditions.kind.isPresent))
    }
    list("Orders", of: "Order", facts.orders) {
      item("orderKind", facts.orders.kind, .optional)
      item("orderTerms", facts.orders.terms, .when(facts.orders.kind.isPresent))
    }
  }

  static let prisonInformation = section("prisonInformation", "Prison information") {
    SharedQuestions.adjudications
    list("ACCTAlerts", of: "ACCTAlert", facts.custody.acctAlerts) {
      SharedQuestions.acctAlert
    }
  }
}
