import ArgumentParser
import ProbationRecord
import ReferralForms

/// Reads referrals that were sent back into a record.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read referral documents that were sent back into a record.",
    discussion: """
      What a document says is merged as an import is: what a person stated stands, and what differs is listed to \
      decide. A document only repeats its sources, so whatever was read from a system itself comes first. Of several \
      documents, the questions that they answer differently are shown side by side. A document that was changed \
      after it was rendered is refused, and the record left as it was. The exit code is 1 when there is something \
      to decide.
      """)

  @Argument(help: "The documents, XML files.")
  var documents: [String]

  @OptionGroup var record: RecordToFill

  @OptionGroup var day: DayOption

  @Flag(help: "Report as JSON.")
  var json = false

  func run() throws {
    let file = try self.record.open(json: json)
    let documents = try ReceivedFile.readAll(
      documents, json: json, or: "\(self.record.into): nothing was read into it."
    ) { Self.faults(of: $0, among: $1, for: file.record) }
    var record = file.record
    // A document that another one replaced says nothing any more, whether it was read before or with it.
    let superseded = Set(documents.compactMap(\.referral.supersededReading))
    for reading in superseded { record.forget(.reading(reading.name), keepingConfirmed: true) }
    let standing = documents.filter { !superseded.contains($0.referral.reading) }
    // In the order of their days, so that it does not matter in which they were named.
    let reports = standing.sorted { $0.order < $1.order }.map { record.merge($0.referral.account) }
    let isChanged = record != file.record || file.isNew
    if isChanged { try file.write(record) } else { file.letGo() }
    let report = Report(
      documents: standing, replaced: documents.filter { superseded.contains($0.referral.reading) },
      outcome: MergeOutcome(
        of: reports, before: file.record, after: record, on: day.today, isWritten: isChanged))
    try self.record.report(isWritten: isChanged) {
      if json { try Console.report(report.json) } else { try report.say(about: self.record.into) }
    }
    if report.hasFindings { throw ExitStatus.findings }
  }
}

extension ReceivedFile {
  /// What decides which of several documents is merged first.
  fileprivate var order: (CalendarDate, String) { (referral.preparedOn, referral.reading.name) }
}
