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
    // The value comes last: what stands before it is found without knowing how large its type is, and walks over a
    // record ask for that most often.
    let alternatives: [FactClaim]
    /// Of a value or an absence; `nil` when nothing is stated and only alternatives stand.
    let source: FactSource?
    let absence: Absence?
    let value: Value?

    init(alternatives: [FactClaim], source: FactSource?, absence: Absence?, value: Value?) {
      self.alternatives = alternatives
      self.source = source
      self.absence = absence
      self.value = value
    }

    static func == (one: Statement, other: Statement) -> Bool {
      one === other
        || (one.value == other.value && one.absence == other.absence && one.source == other.source
          && one.alternatives == other.alternatives)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(value)
      hasher.combine(absence)
      hasher.combine(source)
      hasher.combine(alternatives)
    }
  }

  private var statement: Statement?

  /// A fact about which nothing has been said.
  public init() {}

  /// A value from a source; without one, the practitioner stated it.
  public init(_ value: Value, from source: FactSource = .practitioner) {
    self.init(.value(value), from: source)
  }

  /// A state from a source with what other sources say; a fact that is not stated has no source.
  init(_ state: State, from source: FactSource, alternatives: [FactClaim] = []) {
    self.init(alternatives: alternatives)
    switch state {
    case .notStated: break
    case .absent(let reason):
      statement = Statement(alternatives: alternatives, source: source, absence: reason, value: nil)
    case .value(let value):
      statement = Statement(alternatives: alternatives, source: source, absence: nil, value: value)
    }
  }

  /// A fact that is not stated, with what other sources say.
  init(alternatives: [FactClaim]) {
    guard !alternatives.isEmpty else { return }
    statement = Statement(alternatives: alternatives, source: nil, absence: nil, value: nil)
  }

  /// A stated absence from a source; without one, the practitioner stated it.
  public static func absent(_ reason: Absence, from source: FactSource = .practitioner) -> Fact {
    Fact(.absent(reason), from: source)
  }

  /// The value, or `nil` when there is none; assigning states it in the practitioner's name, and what the
  /// sources say is kept beside it.
  public var wrappedValue: Value? {
    get { statement?.value }
    set { edit(to: newValue.map { .value($0) } ?? .notStated) }
  }

  /// The fact itself, with its state and source; assigning replaces it, and drops what sources say beside it.
  public var projectedValue: Fact {
    get { self }
    set { self = newValue }
  }

  /// What is known: a value, a reason why there is none, or nothing.
  public var state: State {
    if let value = wrappedValue { return .value(value) }
    return absence.map { .absent($0) } ?? .notStated
  }

  /// Where the statement came from; `nil` while nothing is stated.
  public var source: FactSource? { statement?.source }

  /// Why there is no value, when that was stated.
  public var absence: Absence? { statement?.absence }

  /// Whether anything was stated, be it a value or an absence.
  public var isStated: Bool { source != nil }

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
