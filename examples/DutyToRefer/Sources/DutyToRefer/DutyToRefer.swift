import Foundation
import ReferralKit

/// A council's own form, with facts, a rule, an audience and a payload of its own, beside those of the library.
///
/// Each step says what it expects and stops when it is not so. The argument is the folder to write to.
@main
struct DutyToRefer {
  static let day = CalendarDate(year: 2026, month: 11, day: 21)!

  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".build/duty-to-refer")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let form = Form.dutyToRefer
    expect(form.faults.isEmpty, "the form is declared rightly")
    for (name, bytes) in try form.schemaFiles() { try Data(bytes).write(to: folder.appending(path: name)) }

    var record = try exampleRecord()
    expect(gaps(record) == ["extensions.council.consent"], "the council's own question is open")
    record[council].consent = false
    expect(blocked(record), "its rule forbids sending the form without agreement")

    let account = try SourceAccount(reading: Array(portal.utf8), among: SourceShape.all + [.councilPortal])
    record[council.consent] = Held()
    expect(record.merge(account.record).count(of: .new) == 2, "its payload fills its two facts")
    expect(record[council].consent == true, "by the name that the council gave it")
    expect(record[council.consent].source?.payload == "case", "with its source")
    expect(gaps(record).isEmpty, "nothing is left to answer")

    let document = try form.document(for: record, on: day)
    try Data(document.bytes).write(to: folder.appending(path: document.fileName))
    let back = try ReceivedReferral(reading: document.bytes, among: Form.known + [form])
    expect(back.problems.isEmpty, "what was sent is read without a problem")
    try expect(back.rendered() == document, "and rendered again with the same bytes")
    expect(
      back.record[council].localConnection == "Example Heron Road: two years of work.", "with its own facts")
    let page = String(decoding: form.filled(from: record, on: day).html(), as: UTF8.self)
    expect(page.contains("Where does the person have a local connection"), "the page shows them")

    try checkComparing(record, with: back)
    try checkHiding(record)
    try checkKeeping(record)
    print("duty-to-refer: \(document.bytes.count) bytes, \(document.fingerprint)")
  }

  /// The example person, without a duty to refer so far.
  private static func exampleRecord() throws -> CaseRecord {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../records/wounding-with-intent.json")
    var record = try CaseRecord(json: [UInt8](Data(contentsOf: file)), extensions: [council.catalogue])
    record.accommodation.dutyToRefer.localAuthority = "Example City Council"
    return record
  }

  private static let portal = """
    { "housingCase": { "caseReference": "H-1042", "probationReference": "X900001", "agreement": true,
      "localConnection": "Example Heron Road: two years of work." } }
    """

  private static func gaps(_ record: CaseRecord) -> [String] {
    Form.dutyToRefer.missing(in: record, on: day).map(\.path)
  }

  private static func blocked(_ record: CaseRecord) -> Bool {
    Form.dutyToRefer.filled(from: record, on: day).forbidding.map(\.rule.id) == ["consentGiven"]
  }

  /// A changed answer of the council's own is a difference like any other, and another document takes the first's place.
  private static func checkComparing(_ record: CaseRecord, with sent: ReceivedReferral) throws {
    var changed = record
    changed[council].localConnection = "Bradford: she moved in June."
    let comparison = try ReferralComparison(of: .document(sent), with: .record(changed))
    expect(
      comparison.differences.map(\.path) == ["extensions.council.localConnection"], "the change is found")
    let second = try Form.dutyToRefer.document(for: changed, on: day, superseding: sent)
    expect(second.supersession?.changes.count == 1, "and said by the next document")
  }

  /// What the council may not see leaves no trace in its document, and the council's own facts none in others.
  private static func checkHiding(_ record: CaseRecord) throws {
    var other = record
    other.risk.rosh.overall = .low
    let documents = try [record, other].map { try Form.dutyToRefer.document(for: $0, on: day) }
    expect(documents[0] == documents[1], "a level of risk changes nothing that the council sees")
    let cas3 = try Form.cas3.draft(for: record, on: day)
    expect(
      !String(decoding: cas3.bytes, as: UTF8.self).contains("Example Heron Road"),
      "no other form shows its facts")
  }

  /// A record keeps the council's facts where nobody knows them.
  private static func checkKeeping(_ record: CaseRecord) throws {
    let written = try record.json()
    try expect(
      CaseRecord(json: written, extensions: [council.catalogue]) == record, "the record reads back equal")
    let elsewhere = try CaseRecord(json: written)
    expect(elsewhere[council].consent == nil, "read without the council's facts they are not shown")
    try expect(elsewhere.json() == written, "and written again with the same bytes")
    var forgotten = elsewhere
    forgotten.forget(.reading("council"))
    try expect(
      !String(decoding: forgotten.json(), as: UTF8.self).contains("extensions"), "and can be forgotten")
    let unknown = #"{ "recordVersion": "1.0", "reference": "R-1", "council": {} }"#
    expect((try? CaseRecord(json: Array(unknown.utf8))) == nil, "any other unknown key is refused")
  }
}

/// Stops when something is not as it should be.
func expect(_ holds: @autoclosure () throws -> Bool, _ what: String) rethrows {
  guard try holds() else {
    FileHandle.standardError.write(Data("not so: \(what)\n".utf8))
    exit(1)
  }
}
