import ProbationRecord

/// A log of disclosures: JSON Lines, an object for each document that was given to somebody, oldest first.
///
/// Lines are only ever added, so that a line that was written stays as it was.
public struct DisclosureLog: Sendable, Hashable {
  /// The most bytes that a log may have, which is some 900 documents; then a new one is begun.
  public static let maximumBytes = 4_000_000
  /// The entries, oldest first.
  public let entries: [Disclosure]

  /// Reads a log.
  ///
  /// - Throws: `DisclosureLogProblems` with everything that is wrong with it, line by line; of more than
  ///   `RecordProblems.maximum` problems the last says that there are more.
  public init(jsonLines bytes: [UInt8]) throws(DisclosureLogProblems) {
    guard bytes.count <= Self.maximumBytes else {
      throw DisclosureLogProblems(
        all: [.init(line: 1, path: "", rule: "A log may have \(Self.maximumBytes) bytes.")])
    }
    var entries: [Disclosure] = []
    var problems: [DisclosureLogProblem] = []
    var start = 0
    var number = 0
    while start < bytes.count, problems.count <= RecordProblems.maximum {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A)
      var reader = DisclosureReader(line: number)
      if let end, let entry = reader.read(Array(bytes[start..<end])) { entries.append(entry) }
      if end == nil { problems.append(.init(line: number, path: "", rule: "The last line is cut off.")) }
      problems += reader.problems
      start = (end ?? bytes.count) + 1
    }
    if problems.count > RecordProblems.maximum {
      let rule = "The log has more than \(RecordProblems.maximum) problems; the rest are not listed."
      problems.replaceSubrange(RecordProblems.maximum..., with: [.init(line: number, path: "", rule: rule)])
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
