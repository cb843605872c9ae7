/// A case document that goes with a referral.
public struct CaseDocument: FactGroup {
  /// Key of a case document that goes with the referral.
  public let identifier = Fact<Reference>(.ordinary, "Document: nDelius key")
  /// File name of that document.
  public let fileName = Fact<String>(.ordinary, "Document: file name")
  /// Whether that document sits on the person or on a conviction.
  public let level = Fact<DocumentLevel>(.ordinary, "Document: filed on the person or a conviction")
  /// Type of that document.
  public let type = Fact<String>(.ordinary, "Document: type")
  /// Day on which that document was put on the case record.
  public let createdDate = Fact<CalendarDate>(.ordinary, "Document: date added to nDelius")
  /// What that document is.
  public let description = Fact<String>(.ordinary, "Document: short description")
}
