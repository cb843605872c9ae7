import Foundation
import ProbationRecord
import SourceSystems
import Testing

struct NDeliusShapeTests {
  @Test(arguments: [
    "offender", "registrations", "recall", "mappa-and-rosh-history", "licence-conditions", "recall-person",
    "case-detail", "case-summary", "overview", "personal-details", "sentence", "sentences", "risk-flags",
    "supervisions",
  ])
  func everyPayloadIsRecognisedByItselfAndStatesNoIndexOffence(_ name: String) throws {
    let account = try Payloads.account("ndelius/\(name)")
    #expect(account.shape.id == "ndelius.\(name)")
    #expect(account.shape.system == .ndelius)
    #expect(account.record.offences.allSatisfy { $0.isIndex == nil })
  }

  @Test(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
  func noPayloadOfAnotherSystemIsTakenForOne() throws {
    let files = FileManager.default.enumerator(at: Payloads.samples, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "json" {
      // The person header of an application holds what nDelius says of the person.
      let belongs =
        file.deletingLastPathComponent().lastPathComponent == "ndelius"
        || file.lastPathComponent == "cas1-ui-person.json"
      // Of its own endpoints some have no shape yet; those of others must never be taken for one of them.
      guard !belongs else { continue }
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect((try? SourceAccount(reading: bytes, as: "ndelius"))?.shape == nil, "\(file.lastPathComponent)")
    }
  }
}
