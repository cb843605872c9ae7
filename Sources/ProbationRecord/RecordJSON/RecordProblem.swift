/// One thing that is wrong with a record's JSON: where it is, which rule it breaks and what to do.
///
/// It never holds a value of the record, so it may be shown and logged.
public struct RecordProblem: Error, Hashable, Sendable {
  /// The kind of rule that is broken.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The text is not JSON.
    case notJSON
    /// The value is of another JSON type than the fact needs.
    case wrongType
    /// The key is none that the record has there.
    case unknownKey
    /// The key stands twice in one object.
    case duplicateKey
    /// A key that must be there is not.
    case missingKey
    /// The record is of a version that this library does not read.
    case unknownVersion
    /// The code is not in its list.
    case unknownCode
    /// The date does not exist, or is outside the years that a record can hold.
    case impossibleDate
    /// The identifier is not valid.
    case badIdentifier
    /// The value is not what the fact needs.
    case badValue
    /// The value is `null`, or a list or an address with nothing in it.
    case saysNothing
    /// The list has more entries than it may have.
    case tooMany
    /// The list has the same entry twice.
    case repeatedValue
    /// The reason for an absence is not one that the question allows.
    case absenceNotPermitted
    /// A value and an absence are stated together, or neither is.
    case contradictoryStatement
  }

  /// The kind of rule that is broken.
  public var code: Code
  /// Where in the record, such as `victims[2].kind`, with positions from 0; empty for the record as a whole.
  public var path: String
  /// The line of the file, counted from 1.
  public var line: Int
  /// The rule that is broken, as a sentence.
  public var rule: String
  /// What to do about it, as a sentence.
  public var remedy: String

  /// Makes a problem.
  public init(_ code: Code, path: String, line: Int, rule: String, remedy: String) {
    self.code = code
    self.path = path
    self.line = line
    self.rule = rule
    self.remedy = remedy
  }
}

/// The error of a record that cannot be read: everything that is wrong with it, in the order of the file.
///
/// A file with more problems than `maximum` is not read further, and the last problem says so.
public struct RecordProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public let all: [RecordProblem]

  /// The most problems of one file that are listed: more help nobody, and finding them takes long.
  public static let maximum = 1_000
}

extension RecordProblem {
  /// The last problem of a file that has too many.
  static func tooMany(after problem: RecordProblem) -> RecordProblem {
    RecordProblem(
      .tooMany, path: "", line: problem.line,
      rule: "The file has more than \(RecordProblems.maximum) problems; the rest are not listed.",
      remedy: "Name the right file, or correct these first.")
  }
}

extension RecordProblem: CustomStringConvertible {
  /// The line, the path, the rule and the remedy.
  public var description: String { "line \(line): \(path.isEmpty ? "the record" : path): \(rule) \(remedy)" }
}

extension RecordProblems: CustomStringConvertible {
  /// One line for each problem.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}

/// Something that reads a part of a record and collects what is wrong with it.
protocol ProblemCollecting {
  var problems: [RecordProblem] { get set }
}

extension ProblemCollecting {
  /// Whether so much is wrong that the rest need not be looked at.
  var isFull: Bool { problems.count > RecordProblems.maximum }

  mutating func report(
    _ code: RecordProblem.Code, _ path: String, _ line: Int, _ rule: String, _ remedy: String
  ) {
    problems.append(RecordProblem(code, path: path, line: line, rule: rule, remedy: remedy))
  }
}
