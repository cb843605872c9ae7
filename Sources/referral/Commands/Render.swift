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
    if let output {
      let folder = try OutputFolder(output)
      for outcome in outcomes {
        if let file = outcome.file { try folder.write(file.bytes, to: file.name) }
      }
      try json
        ? Console.write(report(outcomes, in: folder)) : say(outcomes, in: folder, of: record, on: today)
    } else if let file = outcomes.first?.file {
      try Console.write(file.bytes)
    }
    for outcome in outcomes { outcome.complain(about: self.record) }
    if outcomes.contains(where: { $0.file == nil }) { throw ExitStatus.findings }
  }

  private func say(
    _ outcomes: [Outcome], in folder: OutputFolder, of record: CaseRecord, on today: CalendarDate
  ) throws {
    for outcome in outcomes {
      if let file = outcome.file {
        try Console.say("written  \(folder.path)/\(file.name)  (\(outcome.summary))")
      } else if folder.has(outcome.fileName) {
        Console.complain(
          "\(folder.path)/\(outcome.fileName): left as it was; it is from an earlier run. Do not send it.")
      }
    }
    let savings = Savings(of: outcomes.filter { $0.file != nil }.map(\.filled))
    if savings.repeated > 0 {
      try Console.say(
        "saved    \(savings.answers) answers rest on \(savings.facts) facts: "
          + "\(savings.repeated) need not be typed again")
    }
  }

  private func report(_ outcomes: [Outcome], in folder: OutputFolder) -> [UInt8] {
    JSONWriter.write(.list(outcomes.map { $0.report(in: folder, about: record) }))
  }
}
