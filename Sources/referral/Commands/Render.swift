import ArgumentParser
import ProbationRecord
import ReferralForms

/// Renders the referral documents of a record.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render a record into referral documents, valid against the published schemas.",
    discussion: """
      A form that is incomplete or breaks a rule is refused with its list, while the others are written; the \
      exit code is then 1. With one --form and no --output the document goes to standard output. A folder holds the \
      documents of one person.
      """)

  @Argument(help: "The record, a JSON file.")
  var record: String

  @Option(help: "The form to render, or all three referrals.")
  var form = FormChoice.all

  @Option(help: "The folder to write to; it is made if it is not there.")
  var output: String?

  @Option(
    help:
      "The document already sent whose place the new one takes; the new one says which answers have changed. May be repeated, once for each form."
  )
  var supersedes: [String] = []

  @OptionGroup var day: DayOption

  @Flag(
    help:
      "Write a form although answers in free text repeat what its readers may not see; say so only when they may."
  )
  var allowRepeats = false

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
    let earlier = try readEarlier()
    try keepEarlier()
    let outcomes = form.forms.map { form in
      Outcome(
        of: form, for: record, on: today, draft: draft, html: html, allowsRepeats: allowRepeats,
        superseding: earlier.first { $0.form.id == form.id })
    }
    for outcome in outcomes { outcome.complain(about: self.record) }
    if let output {
      try write(outcomes, to: output, of: record)
    } else if let file = outcomes.first?.file {
      try Console.write(file.bytes)
    }
    if outcomes.contains(where: { $0.file == nil }) { throw ExitStatus.findings }
  }

  /// Reads the documents whose place the new ones take: at most one for each form that is rendered.
  private func readEarlier() throws -> [ReceivedReferral] {
    try ReceivedFile.readAll(supersedes, json: json, or: "\(record): nothing was rendered.") { file, before in
      let form = file.referral.form.id
      if !self.form.forms.contains(where: { $0.id == form }) {
        return [Finding(SupersessionFault.anotherForm, in: file.path)]
      }
      return before.contains { $0.referral.form.id == form }
        ? [Finding(SupersessionFault.namedTwice, in: file.path)] : []
    }.map(\.referral)
  }

  /// Refuses to write a new document over the one whose place it takes, which may be the only copy of what was sent.
  private func keepEarlier() throws {
    guard let output, !supersedes.isEmpty else { return }
    let targets = try form.forms.map {
      try InputFile.target(of: "\(output)/\(Outcome.fileName(of: $0, html: html))")
    }
    for path in supersedes where targets.contains(try InputFile.target(of: path)) {
      Console.complain(
        "\(path): the new document would be written over it. Name another folder with --output.")
      throw ExitStatus.usage
    }
  }

  /// Writes what could be rendered; a file that cannot be written does not keep the others from it.
  private func write(_ outcomes: [Outcome], to output: String, of record: CaseRecord) throws {
    let folder = try OutputFolder(output)
    try folder.requireNoDocuments(ofOthersThan: record)
    var failure: (any Error)?
    var written: [Outcome] = []
    for outcome in outcomes {
      let shown = "\(output)/\(outcome.fileName)"
      guard let file = outcome.file else {
        if folder.has(outcome.fileName) {
          Console.complain("\(shown): left as it was; it is from an earlier run. Do not send it.")
        }
        continue
      }
      do {
        try folder.write(file.bytes, to: file.name, shownAs: shown)
        written.append(outcome)
      } catch {
        failure = error
      }
    }
    folder.letGo()
    do {
      try say(outcomes, written, in: output)
    } catch {
      for outcome in written {
        Console.complain("\(output)/\(outcome.fileName): written; only its report is lost.")
      }
      throw error
    }
    if let failure { throw failure }
  }

  private func say(_ outcomes: [Outcome], _ written: [Outcome], in output: String) throws {
    guard !json else {
      let report = outcomes.map { outcome in
        outcome.report(
          in: output, about: self.record, isWritten: written.contains { $0.fileName == outcome.fileName })
      }
      return try Console.report(.list(report))
    }
    for outcome in written { try Console.say("written  \(output)/\(outcome.fileName)  (\(outcome.summary))") }
    try sayWhatWasSaved(by: written)
  }

  private func sayWhatWasSaved(by outcomes: [Outcome]) throws {
    let savings = Savings(of: outcomes.map(\.filled))
    guard savings.repeated > 0 else { return }
    try Console.say(
      "saved    \(savings.answers) answers rest on \(savings.facts) facts: "
        + "\(savings.repeated) need not be typed again")
  }
}
