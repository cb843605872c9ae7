public import ProbationRecord

/// What else a reader knows of one statement.
public struct StatementDetails {
  /// The system that holds it, where it is not the shape's own.
  public var system: SourceSystem?
  /// The day on which the source last changed it.
  public var asOf: CalendarDate?
  /// The source's words and the codes that stand for them, without regard to capitals.
  public var words: [String: String] = [:]
  /// The vocabularies of the code list, where they are not the shape's own.
  public var vocabularies: [String]?

  /// Details of which each may be left out.
  public init(
    system: SourceSystem? = nil, asOf: CalendarDate? = nil, words: [String: String] = [:],
    vocabularies: [String]? = nil
  ) {
    self.system = system
    self.asOf = asOf
    self.words = words
    self.vocabularies = vocabularies
  }

  /// The words of the source and the codes that stand for them.
  public static func words(_ words: [String: String]) -> Self { Self(words: words) }
  /// The day on which the source last changed it.
  public static func asOf(_ day: CalendarDate?) -> Self { Self(asOf: day) }
  /// The system that holds it.
  public static func held(by system: SourceSystem, vocabularies: [String]? = nil) -> Self {
    Self(system: system, vocabularies: vocabularies)
  }
}
