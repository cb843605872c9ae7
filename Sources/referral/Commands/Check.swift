import ArgumentParser
import ProbationRecord
import ReferralForms

/// Lists what a record still needs.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, for each form, required answers that are missing and rules that are broken.")

  @Argument(help: "The record, a JSON file.")
  var record: String

  @Option(help: "The form to check against, or all three referrals.")
  var form = FormChoice.all

  @OptionGroup var day: DayOption

  @Flag(help: "Report as JSON.")
  var json = false

  func run() throws {
    let record = try RecordFile.read(record, json: json)
    let report = CheckReport(of: record, against: form.forms, on: day.today)
    if json {
      try Console.report(self.json(of: report))
    } else {
      for form in report.forms { try say(form) }
      try say(report.conflicts)
      for reading in report.heldApart {
        for (place, line) in reading.lines(in: self.record).enumerated() {
          try Console.say((place == 0 ? "held apart  " : "  ") + line)
        }
      }
      try say(report.openAnswers)
    }
    if report.forms.contains(where: { !$0.canBeSent }) || !report.heldApart.isEmpty {
      throw ExitStatus.findings
    }
  }

  private func say(_ report: CheckReport.FormReport) throws {
    let filled = report.filled
    try Console.say("\(filled.form.title): \(report.canBeSent ? "can be sent" : "cannot be sent yet")")
    for answer in filled.missing {
      try Console.say("  missing   " + Finding(missing: answer, in: record).textWithoutFile)
    }
    for problem in report.invalid {
      try Console.say("  invalid   " + Finding(invalid: problem, in: record).textWithoutFile)
    }
    for breach in filled.breaches {
      let kind = breach.rule.severity == .error ? "rule     " : "look at  "
      try Console.say("  \(kind) " + Finding(breach, in: record).textWithoutFile)
    }
    for answer in report.doubtful {
      try Console.say("  look at   " + Finding(doubtful: answer, in: record).textWithoutFile)
    }
    for repeated in report.repeats {
      try Console.say("  repeats   " + Finding(repeated, in: record).textWithoutFile)
    }
    for stale in filled.stale {
      try Console.say("  too old   " + Finding(stale, in: record).textWithoutFile)
    }
    let heldBack = filled.heldBack
    let counts = Dictionary(heldBack.map { ($0.field.fact, 1) }, uniquingKeysWith: +)
    var told: Set<AnyFact> = []
    for answer in heldBack where told.insert(answer.field.fact).inserted {
      let entries = counts[answer.field.fact].map { $0 > 1 ? " (\($0) entries)" : "" } ?? ""
      try Console.say("  not sent  " + Finding(heldBack: answer, in: record).textWithoutFile + entries)
    }
  }

  private func say(_ conflicts: [Conflict]) throws {
    guard !conflicts.isEmpty else { return }
    try Console.say("Sources differ, and nobody has decided:")
    for conflict in conflicts {
      try Console.say("  conflict  " + Finding(conflict, in: record).textWithoutFile)
    }
  }

  private func say(_ answers: [CheckReport.OpenAnswer]) throws {
    let shared = answers.filter { $0.forms.count > 1 || !$0.completes.isEmpty }
    guard !shared.isEmpty else { return }
    try Console.say("Answer these first (\(min(10, shared.count)) of \(shared.count)):")
    for answer in shared.prefix(10) {
      let completes =
        answer.completes.isEmpty ? "" : "; completes \(answer.completes.joined(separator: ", "))"
      try Console.say(
        "  \(answer.path) (\(answer.fact.label)): wanted by \(answer.forms.joined(separator: ", "))\(completes)"
      )
    }
  }

  private func json(of report: CheckReport) -> JSONValue {
    [
      "forms": .list(
        report.forms.map { form in
          [
            "form": .string(form.filled.form.id),
            "canBeSent": .bool(form.canBeSent),
            "missing": .list(form.filled.missing.map { Finding(missing: $0, in: record).json }),
            "invalid": .list(form.invalid.map { Finding(invalid: $0, in: record).json }),
            "breaches": .list(form.filled.breaches.map { Finding($0, in: record).json }),
            "doubtful": .list(form.doubtful.map { Finding(doubtful: $0, in: record).json }),
            "repeats": .list(form.repeats.map { Finding($0, in: record).json }),
            "tooOld": .list(form.filled.stale.map { Finding($0, in: record).json }),
            "notSent": .list(form.filled.heldBack.map { Finding(heldBack: $0, in: record).json }),
          ]
        }),
      "conflicts": .list(report.conflicts.map { Finding($0, in: record).json }),
      "heldApart": .list(report.heldApart.map(\.json)),
      "answerFirst": .list(
        report.openAnswers.map { answer in
          [
            "path": .string(answer.path),
            "label": .string(answer.fact.label),
            "forms": .list(answer.forms.map { .string($0) }),
            "completes": .list(answer.completes.map { .string($0) }),
          ]
        }),
    ]
  }
}
