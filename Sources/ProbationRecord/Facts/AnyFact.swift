/// A fact whose type of value is not known in advance, as the walks over a whole record see it.
public protocol AnyFact: Sendable {
  /// Whether anything was stated, be it a value or an absence.
  var isStated: Bool { get }
  /// Why there is no value, when that was stated.
  var absence: Absence? { get }
  /// Where the statement came from.
  var source: FactSource? { get }
  /// What other sources say than the one that the record goes by.
  var alternatives: [FactClaim] { get }
  /// The fact's statement and what other sources say, without the type of the value.
  var holding: FactHolding { get }
  /// The value in its spelling, when there is one.
  var content: FactContent? { get }
  /// The value in the spelling that a document shows.
  var documentContent: FactContent? { get }
  /// What is wrong with an identifier; `nil` for a valid one and for every other value.
  var identifierFault: IdentifierVerdict? { get }

  /// The fact with that content from that source; `nil` when the content is not such a value.
  init?(content: FactContent, from source: FactSource)
  /// The stated absence from that source.
  init(absence: Absence, from source: FactSource)
}

extension AnyFact {
  /// Whether nobody says anything of it: nothing is stated, and no source says anything beside that.
  package var isUntouched: Bool { !isStated && alternatives.isEmpty }
  /// What every source says, the one that the record goes by included; not what a person says.
  public var claims: [FactClaim] { holding.claims }
}

extension Fact: AnyFact {
  /// The value in its spelling, when there is one.
  public var content: FactContent? { wrappedValue?.content }
  /// The value in the spelling that a document shows.
  public var documentContent: FactContent? { wrappedValue?.documentContent }
  /// What is wrong with an identifier; `nil` for a valid one and for every other value.
  public var identifierFault: IdentifierVerdict? { wrappedValue?.identifierFault }

  /// The fact with that content from that source; `nil` when the content is not such a value.
  public init?(content: FactContent, from source: FactSource) {
    guard let value = Value(content: content) else { return nil }
    self.init(value, from: source)
  }

  /// The stated absence from that source.
  public init(absence: Absence, from source: FactSource) { self = .absent(absence, from: source) }
}
