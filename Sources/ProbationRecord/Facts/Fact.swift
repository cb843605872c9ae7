/// One leaf of the record: a value, a stated absence, or nothing said yet; and where it came from.
///
/// A fact is a property wrapper, because a record is read and written far more often than its sources are.
/// The plain name is the value, `$` is the fact itself:
/// ```swift
/// record.sentence.type = .life                       // stated by the practitioner
/// if record.sentence.type == .life { … }
/// record.person.$religion.edit(to: .absent(.refused)) // asked, and refused
/// record.risk.rosh.$overall = Fact(.high, from: FactSource(.oasys, asOf: completed))
/// record.risk.rosh.$overall.source?.asOf
/// ```
/// A struct that had to be unwrapped at each use (`record.sentence.type.value`) and a dictionary of facts
/// were tried at the same call sites: the first makes every comparison longer, the second loses the types.
///
/// A fact that nobody has stated is one empty word in memory; a stated one is shared when it is copied.
/// Assigning `nil` makes the fact "not stated", and an import leaves it so until its source says something new.
/// To say that there is no answer, state an ``Absence``.
@propertyWrapper
public struct Fact<Value: FactValue>: Sendable, Hashable {
  /// What is known of the fact.
  public enum State: Sendable, Hashable {
    /// Nobody has said anything.
    case notStated
    /// It was asked, and there is no value for this reason.
    case absent(Absence)
    /// The value.
    case value(Value)
  }

  private final class Statement: Sendable, Hashable {
    let state: State
    let source: FactSource?
    let alternatives: [FactClaim]

    init(_ state: State, _ source: FactSource?, _ alternatives: [FactClaim] = []) {
      self.state = state
      self.source = source
      self.alternatives = alternatives
    }

    static func == (one: Statement, other: Statement) -> Bool {
      one === other
        || (one.state == other.state && one.source == other.source
          && one.alternatives == other.alternatives)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(state)
      hasher.combine(source)
      hasher.combine(alternatives)
    }
  }

  private var statement: Statement?

  /// A fact about which nothing has been said.
  public init() {}

  /// A value from a source; without one, the practitioner stated it.
  public init(_ value: Value, from source: FactSource = .practitioner) {
    statement = Statement(.value(value), source)
  }

  /// A state from a source with what other sources say; a fact that is not stated has no source.
  init(_ state: State, from source: FactSource?, alternatives: [FactClaim]) {
    guard state != .notStated || !alternatives.isEmpty else { return }
    statement = Statement(state, state == .notStated ? nil : source, alternatives)
  }

  /// A stated absence from a source; without one, the practitioner stated it.
  public static func absent(_ reason: Absence, from source: FactSource = .practitioner) -> Fact {
    Fact(.absent(reason), from: source, alternatives: [])
  }

  /// The value, or `nil` when there is none; assigning states it in the practitioner's name, and what the
  /// sources say is kept beside it.
  public var wrappedValue: Value? {
    get {
      guard case .value(let value) = state else { return nil }
      return value
    }
    set { edit(to: newValue.map { .value($0) } ?? .notStated) }
  }

  /// The fact itself, with its state and source; assigning replaces it, and drops what sources say beside it.
  public var projectedValue: Fact {
    get { self }
    set { self = newValue }
  }

  /// What is known: a value, a reason why there is none, or nothing.
  public var state: State { statement?.state ?? .notStated }

  /// Where the statement came from; `nil` while nothing is stated.
  public var source: FactSource? { statement?.source }

  /// Why there is no value, when that was stated.
  public var absence: Absence? {
    guard case .absent(let reason) = state else { return nil }
    return reason
  }

  /// Whether anything was stated, be it a value or an absence.
  public var isStated: Bool { state != .notStated }

  /// What other sources say than the one that the record goes by, in no order of merit.
  public var alternatives: [FactClaim] { statement?.alternatives ?? [] }
}

extension Fact: CustomStringConvertible {
  /// What kind of statement it is and where it came from, without the value.
  public var description: String {
    guard let source else { return "not stated" }
    return "\(absence?.rawValue ?? "a value"), from \(source.system.lexical)"
  }
}
