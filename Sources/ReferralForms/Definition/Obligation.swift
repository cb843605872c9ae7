/// When a question must be answered.
public enum Obligation: Sendable, Hashable {
  /// In every case.
  case always
  /// Never: it may be left open.
  case optional
  /// When the condition holds. Where it is known to be false the question belongs to a branch that was not
  /// taken, and an answer is not sent.
  case when(Condition)
  /// When the condition holds; but the answer makes sense for everybody, and is sent whenever it is stated.
  ///
  /// The data dictionary says of every condition that the answer is "otherwise allowed". Most open a branch.
  /// These do not: a MAPPA level, a prison number or a risk to staff is not to be kept from a receiver because
  /// nobody had to state it.
  case mandatoryWhen(Condition)
  /// When the condition holds. Otherwise an answer is not sent, not even while it is not known whether it holds:
  /// for what is told only with somebody's agreement.
  case onlyWhen(Condition)

  /// The kind of obligation, by its name here.
  public var kind: String {
    switch self {
    case .always: "always"
    case .optional: "optional"
    case .when: "when"
    case .mandatoryWhen: "mandatoryWhen"
    case .onlyWhen: "onlyWhen"
    }
  }

  /// The condition on which the obligation depends, if any.
  public var condition: Condition? {
    switch self {
    case .always, .optional: nil
    case .when(let condition), .mandatoryWhen(let condition), .onlyWhen(let condition): condition
    }
  }
}
