import ArgumentParser
import ProbationRecord

/// Decides what a record goes by where sources say different things.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where sources say different things, and decide which is right.",
    discussion: """
      Without a path the conflicts are listed with what each source says. With one, what the record goes by is \
      confirmed, or with --take what another system says is taken. To state something else, write it into the \
      record. Where a surname, birth date, prison number or case number differs, the sources may speak of two \
      people: --same-person says that they speak of one, --forget removes all that one of them said.
      """)

  @Argument(help: "The record, a JSON file.")
  var record: String

  @Argument(help: "The facts to decide about, by their paths, such as person.dateOfBirth.")
  var paths: [String] = []

  @Option(
    help:
      "The system that is right, such as nomis, or the payload that a conflict names. (default: what the record goes by)"
  )
  var take: SourceName?

  @Option(
    help:
      "Remove what a system said of somebody else (what is held back, or else all it said), or one payload.")
  var forget: SourceName?

  @Flag(
    help: "Say that the sources speak of one person, to decide about a name, birth date or number of theirs.")
  var samePerson = false

  @Option(help: "The name of the person who decides.")
  var by: String?

  @Flag(help: "List the conflicts as JSON.")
  var json = false

  func validate() throws {
    if take != nil, paths.isEmpty { throw ValidationError("Name the facts for which the system is right.") }
    if forget != nil, !paths.isEmpty { throw ValidationError("--forget takes no paths.") }
    if by != nil, paths.isEmpty { throw ValidationError("Name the facts that the person decides about.") }
  }

  func run() throws {
    let file = try RecordFile.open(record, newReference: nil, json: json)
    var decided = file.record
    let forgotten = forget.map { decided.forget($0) }
    var findings = paths.compactMap { path in decide(path, in: &decided) }
    if let forget, forgotten == 0 { findings.append(Finding(nothingFrom: forget, in: record)) }
    guard findings.isEmpty else {
      throw try Finding.refusal(findings, json: json, or: "\(record): left as it was.")
    }
    let isChanged = decided != file.record
    if isChanged { try file.write(decided) } else { file.letGo() }
    let conflicts = decided.conflicts()
    do {
      try say(conflicts, forgotten: forgotten)
    } catch {
      if isChanged { Console.complain("\(record): the record was written; only this report is lost.") }
      throw error
    }
    if !conflicts.isEmpty { throw ExitStatus.findings }
  }

  private func say(_ conflicts: [Conflict], forgotten: Int?) throws {
    guard !json else { return try Console.report(.list(conflicts.map(\.json))) }
    if let forget, let forgotten {
      try Console.say("Removed \(forgotten) statements of \(forget.words).")
    }
    for conflict in conflicts { try Console.say(conflict.line) }
    if conflicts.isEmpty { try Console.say("There is nothing to decide in \(record).") }
  }

  /// Decides about one fact; returns why it cannot be decided.
  private func decide(_ path: String, in record: inout CaseRecord) -> Finding? {
    if !samePerson, record.identityClashes().contains(where: { $0.path == path }) {
      return Finding(
        file: self.record, path: path, code: "identityClash",
        rule: "The sources may speak of two people, and deciding says that they speak of one.",
        remedy:
          "Add --same-person if they do: what the other source says of anything else is then gone by too. "
          + "If it speaks of somebody else, remove it with --forget.")
    }
    do {
      try record.decide(path, taking: take, by: by)
      return nil
    } catch {
      return Finding(error, path, in: self.record)
    }
  }
}

extension Finding {
  /// Why a source cannot be forgotten.
  fileprivate init(nothingFrom source: SourceName, in file: String) {
    self.init(
      file: file, path: "", code: "nothingToForget", rule: "It holds nothing from \(source.words).",
      remedy: "Name a system, or a payload as `referral decide` lists it.")
  }

  /// Why a decision cannot be made.
  fileprivate init(_ problem: CaseRecord.DecisionProblem, _ path: String, in file: String) {
    let (rule, remedy) =
      switch problem {
      case .unknownPath: ("The record has no such fact.", "Use a path that `referral decide` lists.")
      case .notClaimed: ("That source says nothing of the fact.", "Name a system or a payload that does.")
      case .nothingStated: ("Nothing is stated, so there is nothing to confirm.", "State it in the record.")
      }
    self.init(
      file: file, path: path, code: problem.code, rule: rule, remedy: remedy)
  }
}

extension CaseRecord.DecisionProblem {
  fileprivate var code: String {
    switch self {
    case .unknownPath: "unknownPath"
    case .notClaimed: "notClaimed"
    case .nothingStated: "nothingStated"
    }
  }
}
