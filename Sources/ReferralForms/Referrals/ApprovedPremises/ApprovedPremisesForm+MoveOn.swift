import ProbationRecord

extension ApprovedPremisesForm {
  static let moveOn = section("moveOn", "Length of stay and move-on") {
    field("duration", facts.referrals.approvedPremises.duration, .optional)
    field(
      "durationReason", facts.referrals.approvedPremises.durationReason,
      .when(facts.referrals.approvedPremises.duration.isPresent))
    field("moveOnPostcodeArea", facts.accommodation.moveOn.postcodeArea, .always)
    field("moveOnInPlace", facts.accommodation.moveOn.inPlace, .always)
    field("moveOnPlan", facts.accommodation.moveOn.plan, .always)
    field("moveOnType", facts.accommodation.moveOn.type, .always)
    field(
      "moveOnTypeOther", facts.accommodation.moveOn.typeOther,
      .when(facts.accommodation.moveOn.type.is(.other)))
    field(
      "homeOfficeInformed", facts.person.immigration.homeOfficeInformed,
      .when(facts.accommodation.moveOn.type.is(.homeOfficeSection10)))
    field(
      "homeOfficeInformedDate", facts.person.immigration.homeOfficeInformedDate,
      .when(facts.person.immigration.homeOfficeInformed.is(true)))
  }

  static let attachDocuments = section("attachDocuments", "Supporting documents") {
    list("Documents", of: "Document", facts.documents) {
      item("documentId", facts.documents.identifier, .optional)
      item("documentFileName", facts.documents.fileName, .when(facts.documents.identifier.isPresent))
      item("documentLevel", facts.documents.level, .when(facts.documents.identifier.isPresent))
      item("documentType", facts.documents.type, .when(facts.documents.identifier.isPresent))
      item("documentCreatedDate", facts.documents.createdDate, .when(facts.documents.identifier.isPresent))
      item("documentDescription", facts.documents.description, .when(facts.documents.identifier.isPresent))
    }
    field("otherDocuments", facts.referrals.approvedPremises.otherDocuments, .optional)
  }

  static let declaration = section("declaration", "Declaration") {
    field("accuracyConfirmed", facts.referrals.approvedPremises.accuracyConfirmed, .always)
  }
}
