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
      The exit code is 1 when sources say different things and nobody has decided, or one could not answer.
      """)

  @Argument(help: "The payloads, JSON files.")
  var payloads: [String]

  @Option(help: "The record to fill, a JSON file.")
  var into: String

  @Option(help: "The reference of a new record, if the file is not there yet.")
  var new: Reference?

  @Option(
    help: "The shape of the payloads, or their system, such as ndelius. (default: recognised by content)")
  var from: String?

  @Option(help: "The day on which the payloads were fetched, for facts of which they give no day.")
  var fetchedOn: CalendarDate?

  @Option(
    help: "Believe other systems first for a fact or group, such as sentence=nomis,ndelius; may be repeated.")
  var prefer: [Preference] = []

  @OptionGroup var day: DayOption

  @Flag(help: "List every key of the payloads and what became of it.")
  var keys = false

  @Flag(help: "Report as JSON.")
  var json = false

  func run() throws {
    let file = try RecordFile.open(into, newReference: new, json: json)
    let readings = try payloads.map { try Reading(of: $0, as: from, fetchedOn: fetchedOn) }
    let faults = readings.compactMap(\.fault)
    guard faults.isEmpty else {
      for fault in faults { Console.complain(fault.text) }
      if json { try Console.write(Finding.json(faults)) }
      Console.complain("\(into): left as it was; nothing was imported.")
      throw ExitStatus.badData
    }
    let precedence = prefer.reduce(Precedence.standard) { $0.preferring($1.systems, for: $1.path) }
    var record = file.record
    for place in readings.indices {
      guard let account = readings[place].account else { continue }
      readings[place].merged(record.merge(account.record, by: precedence))
    }
    if record != file.record || file.isNew { try file.write(record) }
    let report = Report(
      readings: readings, before: file.record, after: record, precedence: precedence, on: day.today,
      showsKeys: keys)
    if json { try Console.write(JSONWriter.write(report.json)) } else { try report.say(about: into) }
    if report.hasFindings { throw ExitStatus.findings }
  }
}

extension Import {
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

    init(of path: String, as name: String?, fetchedOn day: CalendarDate?) throws {
      self.path = path
      do {
        account = try SourceAccount(reading: InputFile.read(path), as: name, fetchedOn: day)
      } catch let problem as SourceProblem {
        if problem.outcome == nil { fault = Finding(problem, in: path) } else { failure = problem }
      }
    }

    func merged(_ report: MergeReport) { self.report = report }
  }

  /// Which systems to believe first for a fact or a group of facts.
  struct Preference: ExpressibleByArgument {
    let path: String
    let systems: [SourceSystem]

    init?(argument: String) {
      let sides = argument.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      path = String(sides[0])
      let names = sides[1].split(separator: ",", omittingEmptySubsequences: false)
      systems = names.compactMap { SourceSystem(rawValue: String($0)) }
      let path = path
      let isPlace = FactCatalogue.shared.facts.contains {
        $0.path == path || $0.path.hasPrefix(path + ".") || $0.path.hasPrefix(path + "[].")
      }
      guard systems.count == names.count, isPlace else { return nil }
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
