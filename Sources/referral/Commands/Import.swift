import ArgumentParser
import ProbationRecord
import ReferralForms
import SourceSystems

/// Fills a record from the systems that already hold the facts.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill a record from payloads of nDelius, OASys, the prison system and others.",
    discussion: """
      A payload is what a system's interface sends about one person, saved as JSON; its shape is recognised by \
      its keys. What a person stated, edited or confirmed stands, and importing a payload twice changes nothing. \
      The exit code is 1 when there is something to decide (sources differ, a source no longer lists an entry, a \
      list is full) or a source could not answer.
      """)

  @Argument(help: "The payloads, JSON files.")
  var payloads: [String]

  @OptionGroup var record: RecordToFill

  @Option(
    help: "The shape of the payloads, or their system, such as ndelius. (default: recognised by content)")
  var from: String?

  @Option(
    help:
      "The CRN of the person of whom the payloads speak, for those that name nobody or share no number with the record."
  )
  var of: String?

  @Option(help: "The day on which the payloads were fetched, for facts of which they give no day.")
  var fetchedOn: CalendarDate?

  @Option(
    help:
      "Believe other systems first for a fact or group, such as sentence=nomis,ndelius, from now on; may be repeated."
  )
  var prefer: [Preference] = []

  @OptionGroup var day: DayOption

  @Flag(help: "List every key of the payloads and what became of it.")
  var keys = false

  @Flag(help: "Report as JSON.")
  var json = false

  func validate() throws {
    if let from, !SourceShape.all.contains(where: { $0.isNamed(from) }) {
      let names = SourceShape.all.map(\.id).joined(separator: ", ")
      throw ValidationError(
        "There is no source '\(from)'. Use a system such as ndelius, or one of: \(names).")
    }
    if let of, CRN(of).verdict != .valid {
      throw ValidationError("--of takes a CRN: a letter and 6 digits, such as X123456.")
    }
    if let fetchedOn, fetchedOn > day.today {
      throw ValidationError("A payload cannot have been fetched on a day that lies ahead.")
    }
  }

  func run() throws {
    let file = try self.record.open(json: json)
    var readings: [Reading] = []
    let unreadable = try InputFile.readEach(payloads) { path, bytes in
      if let bytes { readings.append(Reading(of: bytes, path, as: from, fetchedOn: fetchedOn)) }
    }
    try Finding.requireNone(
      of: readings.compactMap(\.fault) + faultsOfPerson(in: file.record, readings), unreadable: unreadable,
      json: json,
      or: "\(self.record.into): nothing was imported.")
    var record = file.record
    for preference in prefer.map(\.preference) { record.prefer(preference) }
    for place in readings.indices {
      guard let account = readings[place].account else { continue }
      readings[place].merged(record.merge(account.record, joined: of == nil ? nil : .stated))
    }
    // A new record is begun also by accounts that say nothing.
    let isChanged = file.isNew ? readings.contains { $0.account != nil } : record != file.record
    if isChanged { try file.write(record) } else { file.letGo() }
    let report = Report(
      readings: readings, before: file.record, after: record, on: day.today, showsKeys: keys,
      isWritten: isChanged)
    try self.record.report(isWritten: isChanged) {
      if json { try Console.report(report.json) } else { try report.say(about: self.record.into) }
    }
    if report.hasFindings { throw ExitStatus.findings }
  }
}

extension Import {
  /// Where the record or a payload names another CRN than the one that was given.
  private func faultsOfPerson(in record: CaseRecord, _ readings: [Reading]) -> [Finding] {
    guard let number = of.map({ CRN($0) }) else { return [] }
    let fact = facts.person.identifiers.crn
    let remedy = "Leave out what is about somebody else, or correct --of."
    var findings: [Finding] = []
    if let held = record[fact].value, held.verdict == .valid, held.canonical != number.canonical {
      findings.append(
        Finding(
          file: self.record.into, path: fact.untyped.path, label: fact.untyped.label, code: "anotherPerson",
          rule: "The record is about a person with another CRN than the one given with --of.", remedy: remedy)
      )
    }
    for reading in readings {
      let claims =
        reading.account.map {
          [$0.record[fact].holding.statement].compactMap(\.self) + $0.record[fact].alternatives
        } ?? []
      let numbers = claims.compactMap(\.content).flatMap(\.texts).map { CRN($0) }
      if numbers.contains(where: { $0.verdict == .valid && $0.canonical != number.canonical }) {
        findings.append(
          Finding(
            file: reading.path, path: fact.untyped.path, label: fact.untyped.label, code: "anotherPerson",
            rule: "The payload names another CRN than the one given with --of.", remedy: remedy))
      }
    }
    return findings
  }

  /// What one payload came to.
  final class Reading {
    let path: String
    /// What the payload says; `nil` when its source had no entry or could not answer.
    private(set) var account: SourceAccount?
    /// Why there is no account although the source answered as it should.
    private(set) var failure: SourceProblem?
    /// Why the file cannot be read as a payload.
    private(set) var fault: Finding?
    private(set) var report = MergeReport()
    /// Whether the payload has entries for which a record has no room.
    var hasFullLists: Bool { account?.notices.contains { $0.kind == .listFull } == true }

    init(of bytes: [UInt8], _ path: String, as name: String?, fetchedOn day: CalendarDate?) {
      self.path = path
      do {
        account = try SourceAccount(reading: bytes, as: name, fetchedOn: day)
      } catch {
        if error.outcome == nil { fault = Finding(error, in: path) } else { failure = error }
      }
    }

    func merged(_ report: MergeReport) { self.report = report }
  }

  /// Which systems to believe first for a fact or a group of facts.
  struct Preference: ExpressibleByArgument {
    let preference: SourcePreference

    init?(argument: String) {
      let sides = argument.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      let names = sides[1].split(separator: ",", omittingEmptySubsequences: false)
      let systems = names.compactMap { SourceSystem(lexical: String($0)) }
      guard systems.count == names.count, let preference = SourcePreference(systems, for: String(sides[0]))
      else { return nil }
      self.preference = preference
    }
  }
}

extension Finding {
  /// Why a payload cannot be read.
  init(_ problem: SourceProblem, in file: String) {
    self.init(
      file: file, line: problem.line, path: "the payload", code: problem.code.rawValue, rule: problem.rule,
      remedy: problem.remedy)
  }
}
