import ArgumentParser
import ProbationRecord
import ReferralForms

/// Compares two accounts of a person.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two records, two documents, or a record and a document already sent.",
    discussion: """
      Answers that were added, removed and changed are listed with where each came from. The exit code is 1 when \
      there are any; of a record and a document that was sent it means that the document must be issued again. \
      Sources and days are shown, not compared. Documents of two forms are compared in the questions that both \
      ask; one form may ask for only some entries of a list, such as the index offence. Accounts with different surnames, birth \
      dates, prison numbers or case numbers may be about different people, and that is said.
      """)

  @Argument(help: "The earlier account: a record (JSON) or a document (XML).")
  var earlier: String

  @Argument(help: "The later account.")
  var later: String

  @Flag(help: "Report as JSON.")
  var json = false

  func run() throws {
    let comparison: ReferralComparison
    let sides = try readSides()
    do {
      comparison = try ReferralComparison(of: sides[0], with: sides[1])
    } catch {
      for line in "\(error)".split(separator: "\n") { Console.complain("\(earlier), \(later): \(line)") }
      throw ExitStatus.findings
    }
    if json {
      try Console.report(comparison.json)
    } else {
      for difference in comparison.differences { try Console.say(difference.line) }
      for sentence in comparison.verdict { try Console.say(sentence) }
    }
    if !comparison.differences.isEmpty { throw ExitStatus.findings }
  }

  /// Reads the two files, each of which is a record or a document.
  private func readSides() throws -> [ReferralComparison.Side] {
    var sides: [ReferralComparison.Side] = []
    var findings: [Finding] = []
    let unreadable = try InputFile.readEach([earlier, later]) { path, bytes in
      guard let bytes else { return }
      do {
        sides.append(try ReferralComparison.Side(reading: bytes, from: path))
      } catch let problems as RecordProblems {
        findings += problems.all.map { Finding($0, in: path) }
      } catch let problems as DocumentProblems {
        findings += problems.all.map { Finding($0, in: path) }
      }
    }
    try Finding.requireNone(
      of: findings, unreadable: unreadable, json: json, or: "\(earlier), \(later): nothing was compared.")
    return sides
  }
}

extension ReferralComparison.Side {
  fileprivate init(reading bytes: [UInt8], from path: String) throws {
    // A record begins with a brace, a document with an angle bracket; neither can begin with the other's.
    guard bytes.prefix(10_000).first(where: { !$0.isJSONSpace }) != UInt8(ascii: "{") else {
      self = .record(try CaseRecord(json: bytes))
      return
    }
    let referral = try ReceivedReferral(reading: bytes)
    for problem in referral.sealProblems { Console.complain("look at: " + Finding(problem, in: path).text) }
    self = .document(referral)
  }
}

extension UInt8 {
  /// Whether JSON treats the byte as white space.
  fileprivate var isJSONSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}

extension ReferralComparison {
  /// What the differences mean, one sentence a line.
  fileprivate var verdict: [String] {
    guard !differences.isEmpty else {
      return [
        isAboutASentDocument
          ? "The referral still stands: no answer has changed." : "Both say the same."
      ]
    }
    let isOne = differences.count == 1
    let count = "\(differences.count) answer\(isOne ? "" : "s")"
    let meaning =
      isAboutASentDocument
      ? "The referral must be issued again: \(count) changed." : "\(count) \(isOne ? "differs" : "differ")."
    guard !identityClashes.isEmpty else { return [meaning] }
    let clashes = identityClashes.map(\.label).joined(separator: "; ")
    return [
      "The two may be about different people. Check these before anything else: \(clashes).",
      isAboutASentDocument ? "If they are about one person: " + meaning : meaning,
    ]
  }

  fileprivate var json: JSONValue {
    .object(
      [
        form.map { JSONMember("form", .string($0.id)) },
        isAboutASentDocument ? JSONMember("mustBeIssuedAgain", .bool(!differences.isEmpty)) : nil,
        JSONMember("identityClashes", .list(identityClashes.map { .string($0.path) })),
        JSONMember("differences", .list(differences.map(\.json))),
      ].compactMap { $0 })
  }
}

extension FactDifference {
  fileprivate var line: String {
    let words = { (claim: Claim) in
      "\"\(self.words(for: claim))\" (\(claim.source.words ?? "typed by the practitioner"))"
    }
    let sides = [before, after].compactMap { $0.map(words) }
    return "\(change.rawValue.padded(to: 10))\(path) (\(label)): \(sides.joined(separator: " became "))"
  }

  private func words(for claim: Claim) -> String {
    fact?.words(for: claim)
      ?? { if case .absent(let reason) = claim.statement { reason.label } else { "" } }()
  }

  fileprivate var json: JSONValue {
    .object(
      [
        JSONMember("path", .string(path)), JSONMember("label", .string(label)),
        JSONMember("change", .string(change.rawValue)), before.map { JSONMember("before", $0.json) },
        after.map { JSONMember("after", $0.json) },
      ].compactMap { $0 })
  }
}
