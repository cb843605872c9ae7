import ArgumentParser
import ProbationRecord

/// Decides what a record uses where sources say different things, and whose a reading is.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where sources say different things, and decide which is right.",
    discussion: """
      Without a path the conflicts are listed with what each source says. With one, what the record uses is \
      confirmed, or with --take what another source says is taken. To state something else, write it into the \
      record. A payload or referral that contradicts whom the record is about, or that nothing links to it, is held \
      apart under its name, such as prisoner-2: --same-person with that name says that it speaks of this person, \
      --forget with that name removes all of it.
      """)

  @Argument(help: "The record, a JSON file.")
  var record: String

  @Argument(
    help:
      "The facts to decide about, by their paths, such as person.dateOfBirth; with --same-person, the names of what is held apart."
  )
  var paths: [String] = []

  @Option(
    help:
      "The system that is right, such as nomis, or the payload that a conflict names. (default: what the record uses)"
  )
  var take: SourceName?

  @Option(
    help:
      "Remove one payload or referral, by its name; or of a system what is held apart, or else all that it said."
  )
  var forget: SourceName?

  @Flag(
    help:
      "Say that what is held apart speaks of this person: all of it that is named, or the only one that there is."
  )
  var samePerson = false

  @Option(help: "The name of the person who decides.")
  var by: String?

  @Flag(help: "List the conflicts as JSON.")
  var json = false

  func validate() throws {
    if take != nil, paths.isEmpty { throw ValidationError("Name the facts for which the system is right.") }
    if forget != nil, !paths.isEmpty { throw ValidationError("--forget takes no paths.") }
    if forget != nil, samePerson {
      throw ValidationError("What is forgotten is of nobody: leave --same-person out.")
    }
    if by != nil, paths.isEmpty, !samePerson {
      throw ValidationError("Name the facts that the person decides about.")
    }
  }

  func run() throws {
    let file = try RecordFile.open(record, newReference: nil, json: json)
    var decided = file.record
    let forgotten = forget.map { decided.forget($0) }
    var findings = samePerson && paths.isEmpty ? joinTheOnlyOne(in: &decided) : []
    findings += paths.compactMap { path in decide(path, in: &decided) }
    if let forget, forgotten == 0 { findings.append(Finding(nothingFrom: forget, in: record)) }
    guard findings.isEmpty else {
      throw try Finding.refusal(findings, json: json, or: "\(record): left as it was.")
    }
    let isChanged = decided != file.record
    if isChanged { try file.write(decided) } else { file.letGo() }
    let conflicts = decided.conflicts()
    let heldApart = decided.heldApart()
    do {
      try say(conflicts, heldApart, forgotten: forgotten)
    } catch {
      if isChanged { Console.complain("\(record): the record was written; only this report is lost.") }
      throw error
    }
    if !conflicts.isEmpty || !heldApart.isEmpty { throw ExitStatus.findings }
  }

  private func say(_ conflicts: [Conflict], _ heldApart: [HeldApart], forgotten: Int?) throws {
    guard !json else { return try Console.report(.list(conflicts.map(\.json))) }
    if let forget, let forgotten {
      try Console.say("Removed \(forgotten) statements of \(forget.words).")
    }
    for conflict in conflicts { try Console.say(conflict.line) }
    for reading in heldApart {
      for (place, line) in reading.lines(in: record).enumerated() {
        try Console.say((place == 0 ? "held apart  " : "  ") + line)
      }
    }
    if conflicts.isEmpty, heldApart.isEmpty { try Console.say("There is nothing to decide in \(record).") }
  }

  /// Joins what is held apart, if there is only one thing that nobody has to name; returns why it cannot be done.
  private func joinTheOnlyOne(in record: inout CaseRecord) -> [Finding] {
    let names = record.heldApart().filter { $0.reason != .withOthers }.map(\.name)
    if names.count == 1, let failure = decide(names[0], in: &record) { return [failure] }
    guard names.count != 1 else { return [] }
    return [
      Finding(
        file: self.record, path: "", code: "nameWhichOne",
        rule: names.isEmpty
          ? "Nothing is held apart." : "Several are held apart: \(names.joined(separator: ", ")).",
        remedy: names.isEmpty
          ? "Leave --same-person out." : "Name those that speak of this person after --same-person.")
    ]
  }

  /// Decides about one fact, or whose a reading is; returns why it cannot be decided.
  private func decide(_ path: String, in record: inout CaseRecord) -> Finding? {
    if record.heldApart().contains(where: { $0.name == path }) {
      guard samePerson else {
        return Finding(
          file: self.record, path: path, code: "heldApart",
          rule: "It is held apart, and may speak of somebody else.",
          remedy: "Add --same-person if it speaks of this person; or remove it with --forget \(path).")
      }
      do {
        try record.join(path, by: by)
        return nil
      } catch {
        return Finding(error, path, in: self.record)
      }
    }
    if !samePerson, record.identityClashes().contains(where: { $0.path == path }) {
      return Finding(
        file: self.record, path: path, code: "identityClash",
        rule: "The sources may speak of two people, and deciding says that they speak of one.",
        remedy:
          "Add --same-person if they do: what the other source says of anything else is then used too. "
          + "If it speaks of somebody else, remove it with --forget and its name, as `referral decide` lists it."
      )
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
      case .notHeldApart: ("Nothing of that name is held apart.", "Use a name that `referral decide` lists.")
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
    case .notHeldApart: "notHeldApart"
    }
  }
}
