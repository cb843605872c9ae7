import ArgumentParser
import ProbationRecord
import ReferralForms

/// Renders the referral documents of a record.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render a record into referral documents, valid against the published schemas.",
    discussion: """
      A form that is incomplete or breaks a rule is refused with its list, while the others are written; the \
      exit code is then 1. With one --form and no --output the document goes to standard output.
      """)

  @Argument(help: "The record, a JSON file.")
  var record: String

  @Option(help: "The form to render, or all.")
  var form = FormChoice.all

  @Option(help: "The folder to write to; it is made if it is not there.")
  var output: String?

  @OptionGroup var day: DayOption

  @Flag(help: "Render an incomplete form as a draft, in which every open question says so.")
  var draft = false

  @Flag(help: "Render a page for people to read and print instead of XML.")
  var html = false

  @Flag(help: "Report what was done as JSON.")
  var json = false

  func validate() throws {
    if output == nil, form.forms.count > 1 {
      throw ValidationError("Name a folder with --output, or one form with --form.")
    }
    if output == nil, json {
      throw ValidationError("The document and its report cannot both go to standard output; name --output.")
    }
  }

  func run() throws {
    let record = try RecordFile.read(record, json: json)
    let today = day.today
    let outcomes = form.forms.map { Outcome(of: $0, for: record, on: today, draft: draft, html: html) }
    if !json {
      for outcome in outcomes { outcome.complain(about: self.record) }
    }
    if let output {
      try write(outcomes, of: record, to: OutputFolder(output))
    } else if let file = outcomes.first?.file {
      try Console.write(file.bytes)
    }
    if outcomes.contains(where: { $0.file == nil }) { throw ExitStatus.findings }
  }

  /// Writes what could be rendered; a file that cannot be written does not keep the others from it.
  private func write(_ outcomes: [Outcome], of record: CaseRecord, to folder: OutputFolder) throws {
    var failure: (any Error)?
    var written: [Outcome] = []
    for outcome in outcomes {
      guard let file = outcome.file else {
        if folder.has(outcome.fileName) {
          Console.complain(
            "\(folder.path)/\(outcome.fileName): left as it was; it is from an earlier run. Do not send it.")
        }
        continue
      }
      do {
        try folder.write(file.bytes, to: file.name)
        written.append(outcome)
        if !json { try Console.say("written  \(folder.path)/\(file.name)  (\(outcome.summary))") }
      } catch {
        failure = error
      }
    }
    if json {
      let report = outcomes.map { outcome in
        outcome.report(
          in: folder, about: self.record, isWritten: written.contains { $0.fileName == outcome.fileName })
      }
      try Console.report(.list(report))
    } else {
      try sayWhatWasSaved(by: written)
    }
    if let failure { throw failure }
  }

  private func sayWhatWasSaved(by outcomes: [Outcome]) throws {
    let savings = Savings(of: outcomes.map(\.filled))
    guard savings.repeated > 0 else { return }
    try Console.say(
      "saved    \(savings.answers) answers rest on \(savings.facts) facts: "
        + "\(savings.repeated) need not be typed again")
  }
}
