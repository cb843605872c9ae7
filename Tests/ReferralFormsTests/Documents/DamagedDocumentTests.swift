import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

/// One real document of each form, cut short and with single bytes changed.
///
/// `make attacks-long` changes every byte in several ways; otherwise a share of them is changed, the same in every
/// run.
struct DamagedDocumentTests {
  @Test(arguments: Form.all)
  func `a document that is cut short anywhere is refused`(_ form: Form) throws {
    let bytes = try Self.document(of: form)
    // The last byte is the line end after the root.
    let step = Laws.step(7)
    for length in stride(from: 0, to: bytes.count - 1, by: step) {
      #expect(throws: DocumentProblems.self, "cut at \(length)") {
        try ReceivedReferral(reading: Array(bytes[..<length]))
      }
    }
    _ = try ReceivedReferral(reading: Array(bytes.dropLast()))
  }

  @Test(arguments: Form.all)
  func `a changed byte is refused, or changes no answer, or shows in the fingerprint`(_ form: Form) throws {
    let bytes = try Self.document(of: form)
    let original = try ReceivedReferral(reading: bytes)
    #expect(original.problems.allSatisfy { $0.code == "requiredAnswer" })
    let step = Laws.step(11)
    let changes: [UInt8] = [0x00, 0x20, 0x22, 0x26, 0x2D, 0x2F, 0x30, 0x3C, 0x3E, 0x41, 0x80, 0xC3, 0xFF]
    for position in stride(from: 0, to: bytes.count, by: step) {
      for change in step == 1 ? changes : [changes[(position / step) % changes.count]] {
        var changed = bytes
        changed[position] = change
        guard changed != bytes, let read = try? ReceivedReferral(reading: changed) else { continue }
        let isSame =
          original.record.differences(to: read.record).isEmpty && read.status == original.status
        #expect(
          isSame || read.problems.contains { ["fingerprint", "status"].contains($0.code) },
          "byte \(position) as \(change)")
      }
    }
  }

  /// A document with an answer of each common kind, and questions that are open.
  private static func document(of form: Form) throws -> [UInt8] {
    try form.draft(for: Samples.minimal, on: Samples.day).bytes
  }
}
