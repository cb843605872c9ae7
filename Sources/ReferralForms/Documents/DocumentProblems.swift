/// The error of a document that cannot be used: everything that is wrong with it, in document order.
public struct DocumentProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public let all: [DocumentProblem]
}

extension DocumentProblems: CustomStringConvertible {
  /// One line for each problem.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
