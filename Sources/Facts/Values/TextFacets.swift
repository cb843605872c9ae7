/// What the texts of a type look like, declared once beside the type: the schemas of documents (XSD) and of records
/// (JSON Schema) are both written from it.
public struct TextFacets: Sendable, Hashable {
  /// What a text is read as.
  public enum Kind: Sendable, Hashable {
    /// A text that means just what it says.
    case text
    /// `true` or `false`.
    case yesNo
    /// A whole number in a range.
    case wholeNumber(ClosedRange<Int>)
    /// A number with decimals in a range.
    case number(ClosedRange<Int>)
    /// A calendar day in a range.
    case day(ClosedRange<CalendarDate>)
    /// A day and a time of day.
    case moment
  }

  /// A pattern of texts, and the most characters that they have.
  public struct Spelling: Sendable, Hashable {
    /// The pattern, which the whole text must match.
    public let pattern: String
    /// The most characters; `nil` where the pattern is limit enough.
    public let maximumLength: Int?

    /// A spelling with that pattern and limit.
    public init(_ pattern: String, maximumLength: Int? = nil) {
      self.pattern = pattern
      self.maximumLength = maximumLength
    }
  }

  /// What a text is read as.
  public let kind: Kind
  /// The spelling in documents, in patterns of ASCII classes that every XSD validator reads alike.
  public let spelling: Spelling
  /// The fewest characters that a schema of documents asks for; `nil` where the pattern asks for enough.
  public let minimumLength: Int?
  /// The spelling in records.
  ///
  /// It differs where a record takes more than a document shows, and where JSON Schema lacks a type of XSD.
  public let inRecords: Spelling

  /// Facets of texts that match a pattern.
  ///
  /// - Parameter inRecords: the spelling in records, if it is not that of documents.
  public init(
    _ kind: Kind = .text, pattern: String, minimumLength: Int? = nil, maximumLength: Int? = nil,
    inRecords: Spelling? = nil
  ) {
    self.kind = kind
    spelling = Spelling(pattern, maximumLength: maximumLength)
    self.minimumLength = minimumLength
    self.inRecords = inRecords ?? spelling
  }
}
