/// The error of a document that cannot be used: all that is wrong with it.
public struct XMLProblems: Error, Hashable, Sendable {
  /// The problems in the order of the document; never empty.
  public let all: [XMLProblem]

  package init(_ all: [XMLProblem]) {
    precondition(!all.isEmpty, "an error needs a problem")
    self.all = all
  }
}

extension XMLProblems: CustomStringConvertible {
  /// One line for each problem.
  public var description: String {
    all.map(\.description).joined(separator: "\n")
  }
}
