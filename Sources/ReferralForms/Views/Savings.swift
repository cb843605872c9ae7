/// How much typing one record saves over forms that are filled one by one.
public struct Savings: Sendable, Hashable {
  /// How many answers the forms show, each counted on every form that shows it.
  public let answers: Int
  /// How many different facts those answers rest on.
  public let facts: Int

  /// Counts the answers of filled forms.
  public init(of forms: [FilledForm]) {
    let paths = forms.flatMap { $0.answers.filter { $0.status == .given }.map(\.path) }
    answers = paths.count
    facts = Set(paths).count
  }

  /// The answers that nobody has to give a second time.
  public var repeated: Int { answers - facts }
}
