/// Where a fact came from, and what has happened to it since.
public struct FactSource: Sendable, Hashable {
  /// What a person or an import did to put the fact in its present form.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A practitioner stated it; no system was read.
    case stated
    /// It was read from a system and left as it was.
    case imported
    /// It was read from a system and then changed by a person.
    case edited
    /// It was read from a system and a person confirmed that it still holds.
    case confirmed
  }

  /// The system that holds the fact.
  public var system: SourceSystem
  /// The kind of payload that it was read from, such as `offender`; a system has several, and each says its own.
  public var payload: String?
  /// The key of the entry within that system, such as an assessment number.
  public var reference: String?
  /// The day on which the source itself last changed the fact.
  public var asOf: CalendarDate?
  /// The person who wrote it there.
  public var author: String?
  /// What was done to it.
  public var origin: Origin

  /// A source, by default one whose content was imported as it stands.
  public init(
    _ system: SourceSystem, payload: String? = nil, reference: String? = nil, asOf: CalendarDate? = nil,
    author: String? = nil,
    origin: Origin? = nil
  ) {
    self.system = system
    self.payload = payload
    self.reference = reference
    self.asOf = asOf
    self.author = author
    self.origin = origin ?? Self.usualOrigin(of: system)
  }

  /// A fact that the practitioner stated, with nothing more known about it.
  public static let practitioner = FactSource(.practitioner)

  /// The origin that goes without saying: stated by a practitioner, imported from any other system.
  static func usualOrigin(of system: SourceSystem) -> Origin {
    system == .practitioner ? .stated : .imported
  }

  /// Whether a person answers for it: they stated it, changed it or confirmed it, so no import may change it.
  public var isPersonal: Bool { origin != .imported }
}
