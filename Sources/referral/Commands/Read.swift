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

  @Option(help: "The record to read into, a JSON file.")
  var into: String

  @Option(help: "The reference of a new record, if the file is not there yet.")
  var new: Reference?

  @OptionGroup var day: DayOption

  @Flag(help: "Report as JSON.")
  var json = false

  func validate() throws { try RecordFile.validate(into: into, newReference: new) }

  func run() throws {
    let file = try RecordFile.open(into, newReference: new, json: json)
    let documents = try readAll()
    var record = file.record
    // A document that another one replaced says nothing any more, whether it was read before or with it.
    let superseded = Set(documents.compactMap(\.referral.supersededPayload))
    for payload in superseded { record.forget(.payload(payload), keepingConfirmed: true) }
    let standing = documents.filter { !superseded.contains($0.referral.payload) }
    // In the order of their days, so that it does not matter in which they were named.
    let reports = standing.sorted { $0.order < $1.order }.map { record.merge($0.referral.account) }
    let isChanged = record != file.record || file.isNew
    if isChanged { try file.write(record) } else { file.letGo() }
    let report = Report(
      documents: standing, replaced: documents.filter { superseded.contains($0.referral.payload) },
      outcome: MergeOutcome(
        of: reports, before: file.record, after: record, on: day.today, isWritten: isChanged))
    do {
      if json { try Console.report(report.json) } else { try report.say(about: into) }
    } catch {
      if isChanged { Console.complain("\(into): the record was written; only its report is lost.") }
      throw error
    }
    if report.hasFindings { throw ExitStatus.findings }
  }

  /// Reads every document, or says what is wrong with each that cannot be read.
  private func readAll() throws -> [Document] {
    var findings: [Finding] = []
    var read: [Document] = []
    for path in documents {
      do {
        let referral = try ReceivedReferral(reading: InputFile.read(path))
        findings += referral.sealProblems.map { Finding($0, in: path) }
        read.append(Document(path: path, referral: referral))
      } catch let problems as DocumentProblems {
        findings += problems.all.map { Finding($0, in: path) }
      }
    }
    guard findings.isEmpty else {
      for finding in findings { Console.complain(finding.text) }
      if json { try Console.report(Finding.json(findings)) }
      Console.complain("\(into): nothing was read into it.")
      throw ExitStatus.badData
    }
    return read
  }

  /// A document and where it lies.
  struct Document {
    let path: String
    let referral: ReceivedReferral

    /// What decides which of several documents is merged first.
    fileprivate var order: (CalendarDate, String) { (referral.preparedOn, referral.payload) }
  }
}
