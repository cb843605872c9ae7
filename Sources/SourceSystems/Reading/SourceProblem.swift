/// Why a payload cannot be read; nothing of it is.
///
/// It never holds text of the payload, so it may be shown and logged.
public struct SourceProblem: Error, Sendable, Hashable {
  /// The kind of problem.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The payload is not JSON.
    case notJSON
    /// A key stands twice in one object.
    case duplicateKey
    /// The payload has the keys of no known shape.
    case unknownShape
    /// The payload has the keys of several shapes.
    case ambiguousShape
    /// The payload is not of the shape that was named.
    case otherShape
    /// No shape and no system has that name.
    case unknownName
    /// The payload is about several people.
    case severalPeople
    /// The source answered that it has no entry.
    case noEntry
    /// The source answered that it could not answer.
    case sourceFailed
    /// The source answered that it may not show what it has.
    case sourceWithheld
  }

  /// The kind of problem.
  public let code: Code
  /// The line, counted from 1, where one is known.
  public let line: Int?
  /// The rule that is broken, as a sentence.
  public let rule: String
  /// What to do about it, as a sentence.
  public let remedy: String
}

extension SourceProblem {
  /// What came of asking the source, when the payload is its answer that there is nothing to read.
  public var outcome: SourceOutcome? {
    switch code {
    case .noEntry: .notFound
    case .sourceFailed: .failed
    case .sourceWithheld: .withheld
    default: nil
    }
  }
}

extension SourceProblem: CustomStringConvertible {
  /// The rule and the remedy.
  public var description: String { "\(line.map { "line \($0): " } ?? "")\(rule) \(remedy)" }
}
