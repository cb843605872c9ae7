/// A case document that goes with a referral.
public struct CaseDocument: FactGroup {
  /// Key of a case document that goes with the referral.
  @Fact public var identifier: Reference?
  /// File name of that document.
  @Fact public var fileName: String?
  /// Whether that document sits on the person or on a conviction.
  @Fact public var level: DocumentLevel?
  /// Type of that document.
  @Fact public var type: String?
  /// Day on which that document was put on the case record.
  @Fact public var createdDate: CalendarDate?
  /// What that document is.
  @Fact public var description: String?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<CaseDocument>] = [
    .fact("identifier", \.$identifier, .ordinary, "Document: nDelius key"),
    .fact("fileName", \.$fileName, .ordinary, "Document: file name"),
    .fact("level", \.$level, .ordinary, "Document: filed on the person or a conviction"),
    .fact("type", \.$type, .ordinary, "Document: type"),
    .fact("createdDate", \.$createdDate, .ordinary, "Document: date added to nDelius"),
    .fact("description", \.$description, .ordinary, "Document: short description"),
  ]
}
