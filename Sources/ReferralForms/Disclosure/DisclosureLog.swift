import ProbationRecord

/// A log of disclosures: JSON Lines, an object for each document that was given to somebody, oldest first.
///
/// Lines are only ever added, so that a line that was written stays as it was.
public struct DisclosureLog: Sendable, Hashable {
  /// The entries, oldest first.
  public let entries: [Disclosure]

  /// Reads a log.
  ///
  /// - Throws: `DisclosureLogProblems` with everything that is wrong with it, line by line.
  public init(jsonLines bytes: [UInt8]) throws(DisclosureLogProblems) {
    var entries: [Disclosure] = []
    var problems: [DisclosureLogProblem] = []
    // The line feed at the end of the last line begins no line.
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast(
      bytes.last == 0x0A ? 1 : 0)
    if let last = bytes.last, last != 0x0A {
      problems.append(DisclosureLogProblem(line: lines.count, path: "", rule: "The last line is cut off."))
    }
    for (index, line) in lines.enumerated() where bytes.last == 0x0A {
      var reader = DisclosureReader(line: index + 1)
      if let entry = reader.read(Array(line)) { entries.append(entry) }
      problems += reader.problems
      guard problems.count < RecordProblems.maximum else { break }
    }
    guard problems.isEmpty else { throw DisclosureLogProblems(all: problems) }
    self.entries = entries
  }

  /// The entries of documents that gave a fact or a list, by its canonical path; also of those that said that the
  /// list has no entries.
  public func entries(giving fact: String) -> [Disclosure] {
    entries.filter {
      $0.facts.contains { $0 == fact || fact.hasPrefix($0 + "[]") || $0.hasPrefix(fact + "[]") }
    }
  }
}

/// One thing that is wrong with a log of disclosures.
///
/// It never holds text of the log, so it may be shown.
public struct DisclosureLogProblem: Error, Sendable, Hashable {
  /// The line of the log, counted from 1.
  public let line: Int
  /// The key within the line; empty for the line as a whole.
  public let path: String
  /// The rule that is broken, as a sentence.
  public let rule: String
  /// What to do about it, as a sentence.
  public var remedy: String { "Name a log that `referral disclose` has written, or a new one." }
}

/// Everything that is wrong with a log of disclosures.
public struct DisclosureLogProblems: Error, Sendable, Hashable {
  /// The problems in the order of the lines; never empty.
  public let all: [DisclosureLogProblem]
}
