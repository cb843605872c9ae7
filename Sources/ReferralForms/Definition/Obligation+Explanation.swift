extension Obligation {
  /// When the question must be answered, as a sentence for people.
  public var explanation: String {
    switch self {
    case .always: "Must be answered."
    case .optional: "May be left out."
    case .when(let condition):
      "Must be answered when \(condition.explanation); not sent where that is known not to be so."
    case .mandatoryWhen(let condition):
      "Must be answered when \(condition.explanation); otherwise it may be."
    case .onlyWhen(let condition):
      "Must be answered when \(condition.explanation), and is sent only then."
    }
  }
}
