/// What a record holds of one fact, with its type: a value, a stated absence, or nothing said yet; and where it came
/// from.
///
/// ```swift
/// record[facts.person.religion] = .absent(.refused)
/// record[facts.risk.rosh.overall] = Held(.high, from: Provenance(.oasys, asOf: completed))
/// record[facts.risk.rosh.overall].source?.asOf
/// ```
/// Assigning replaces all of it, what other sources say included. A person's change keeps that: assign the plain name,
/// `record.person.religion = nil`, or use `edit(to:by:)`.
public struct Held<Value: FactValue>: Sendable, Hashable {
  /// What is known of the fact.
  public enum State: Sendable, Hashable {
    /// Nobody has said anything.
    case notStated
    /// It was asked, and there is no value for this reason.
    case absent(Absence)
    /// The value.
    case value(Value)
  }

  /// The same without its type.
  public package(set) var holding: Holding

  package init(_ holding: Holding) { self.holding = holding }

  /// A fact about which nothing has been said.
  public init() { holding = Holding() }

  /// A value from a source; without one, the practitioner stated it.
  public init(_ value: Value, from source: Provenance = .practitioner) {
    holding = Holding(statement: Claim(.value(value.content), from: source))
  }

  /// A stated absence from a source; without one, the practitioner stated it.
  public static func absent(_ reason: Absence, from source: Provenance = .practitioner) -> Held {
    Held(Holding(statement: Claim(.absent(reason), from: source)))
  }

  /// The value, or `nil` when there is none.
  public var value: Value? { holding.content.flatMap { Value(content: $0) } }

  /// What is known: a value, a reason why there is none, or nothing.
  public var state: State { value.map { .value($0) } ?? absence.map { .absent($0) } ?? .notStated }

  /// Where the statement came from; `nil` while nothing is stated.
  public var source: Provenance? { holding.source }
  /// Why there is no value, when that was stated.
  public var absence: Absence? { holding.absence }
  /// Whether anything was stated, be it a value or an absence.
  public var isStated: Bool { holding.isStated }
  /// What other sources say, in no particular order.
  public var alternatives: [Claim] { holding.alternatives }

  /// Changes the fact in a person's name; what sources say is kept beside it as settled.
  public mutating func edit(to state: State, by author: String? = nil) {
    holding.edit(to: state.statement, by: author)
  }
}

extension Held.State {
  /// The state without its type; `nil` when nothing is stated.
  var statement: Claim.Statement? {
    switch self {
    case .notStated: nil
    case .absent(let reason): .absent(reason)
    case .value(let value): .value(value.content)
    }
  }
}

extension Held: CustomStringConvertible {
  /// What kind of statement it is and where it came from, without the value.
  public var description: String {
    guard let source else { return "not stated" }
    return "\(absence?.rawValue ?? "a value"), from \(source.system.rawValue)"
  }
}
