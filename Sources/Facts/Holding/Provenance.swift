/// Where a fact came from, and what has happened to it since.
public struct Provenance: Sendable, Hashable {
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

  /// How a payload came to count as one about the person of the record, where its own names and numbers do not say so.
  public enum Joining: String, Sendable, Hashable, CaseIterable {
    /// It names nobody, and whoever imported it took it for this person's.
    case callersWord
    /// Whoever imported it said whose it is.
    case stated
    /// It was held apart, and a person has said since that it is about the same person.
    case confirmed
  }

  /// A referral that was read: it repeats what systems said at the time.
  public struct Referral: Sendable, Hashable, Comparable {
    /// The day on which it was prepared.
    public let preparedOn: CalendarDate
    /// The first digits of its fingerprint.
    public let fingerprint: String

    /// How many digits of a fingerprint are kept; they tell the referrals of one day apart.
    public static let fingerprintLength = 12

    /// A referral, by its day and the digits of its fingerprint.
    public init(preparedOn: CalendarDate, fingerprint: some StringProtocol) {
      self.preparedOn = preparedOn
      self.fingerprint = String(fingerprint.prefix(Self.fingerprintLength))
    }

    /// Whether it was prepared earlier; of one day, the fingerprints decide, so that the order is always the same.
    public static func < (one: Referral, other: Referral) -> Bool {
      (one.preparedOn, one.fingerprint) < (other.preparedOn, other.fingerprint)
    }
  }

  /// The system that holds the fact.
  public var system: SourceSystem
  /// The kind of payload that it was read from, such as `offender`, of which a system has several; of a referral, its
  /// form.
  public var payload: String?
  /// Whether it is from an assessment that is not finished.
  public var isUnfinished = false
  /// The referral that repeats it, if it was read from one.
  public var referral: Referral?
  /// Which of the people of whom payloads of this kind speak, counted from 1 in the order in which they came.
  ///
  /// One person's payload never takes the place of another's, so each person has a number of their own.
  public var subject = 1
  /// How the payload came to count as one about the person of the record; `nil` if it says so itself.
  public var joined: Joining?
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
  public static let practitioner = Provenance(.practitioner)

  /// The origin that goes without saying: stated by a practitioner, imported from any other system.
  package static func usualOrigin(of system: SourceSystem) -> Origin {
    system == .practitioner ? .stated : .imported
  }

  /// Whether a person answers for it: they stated it, changed it or confirmed it, so no import may change it.
  public var isPersonal: Bool { origin != .imported }
}
