import ProbationRecord

extension ApprovedPremisesForm {
  static let moveOn = section("moveOn", "Length of stay and move-on") {
    field("duration", \.referrals.approvedPremises.$duration, .optional)
    field(
      "durationReason", \.referrals.approvedPremises.$durationReason,
      .when(fact(\.referrals.approvedPremises.$duration).isPresent))
    field("moveOnPostcodeArea", \.accommodation.moveOn.$postcodeArea, .always)
    field("moveOnInPlace", \.accommodation.moveOn.$inPlace, .always)
    field("moveOnPlan", \.accommodation.moveOn.$plan, .always)
    field("moveOnType", \.accommodation.moveOn.$type, .always)
    field(
      "moveOnTypeOther", \.accommodation.moveOn.$typeOther,
      .when(fact(\.accommodation.moveOn.$type).is(.other)))
    field(
      "homeOfficeInformed", \.person.immigration.$homeOfficeInformed,
      .when(fact(\.accommodation.moveOn.$type).is(.homeOfficeSection10)))
    field(
      "homeOfficeInformedDate", \.person.immigration.$homeOfficeInformedDate,
      .when(fact(\.person.immigration.$homeOfficeInformed).is(true)))
  }

  static let attachDocuments = section("attachDocuments", "Supporting documents") {
    list("Documents", of: "Document", \.documents) {
      item("documentId", \.$identifier, .optional)
      item("documentFileName", \.$fileName, .when(fact(\.documents, \.$identifier).isPresent))
      item("documentLevel", \.$level, .when(fact(\.documents, \.$identifier).isPresent))
      item("documentType", \.$type, .when(fact(\.documents, \.$identifier).isPresent))
      item("documentCreatedDate", \.$createdDate, .when(fact(\.documents, \.$identifier).isPresent))
      item("documentDescription", \.$description, .when(fact(\.documents, \.$identifier).isPresent))
    }
    field("otherDocuments", \.referrals.approvedPremises.$otherDocuments, .optional)
  }

  static let declaration = section("declaration", "Declaration") {
    field("accuracyConfirmed", \.referrals.approvedPremises.$accuracyConfirmed, .always)
  }
}
