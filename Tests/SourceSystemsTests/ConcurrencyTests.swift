import Foundation
import ProbationRecord
import ReferralForms
import SourceSystems
import Synchronization
import Testing

/// `make tsan` runs these under ThreadSanitizer, and first of all, so that what is made once is made by several
/// threads at a time.
@Suite("Several threads at once")
struct ConcurrencyTests {
  /// What one thread makes of the same input.
  private struct Results: Hashable {
    var record: [UInt8] = []
    var documents: [ReferralDocument] = []
    var problems: [String] = []
    var pages: [[UInt8]] = []
    var received: [CaseRecord] = []
  }

  /// Threads and not tasks: tasks may all be run by one thread, in which there is no race to see.
  @Test("8 threads that read, merge, render, validate and read back get the answers of one")
  func threadsAgree() throws {
    let payloads = try Fixtures.examples.map { try Fixtures.example($0) }
    let results = Mutex<[Result<Results, any Error>]>([])
    let group = DispatchGroup()
    for _ in 0..<8 {
      group.enter()
      let thread = Thread {
        let result = Result { try Self.work(on: payloads) }
        results.withLock { $0.append(result) }
        group.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    let all = try results.withLock { try $0.map { try $0.get() } }
    #expect(all.count == 8 && Set(all).count == 1)
    let result = try #require(all.first)
    #expect(result.documents.count == 2 * Form.all.count && result.problems.contains("wrongRoot"))
  }

  private static func work(on payloads: [[UInt8]]) throws -> Results {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    var results = Results()
    // First of all what is made once and kept, while every thread is still there.
    for form in Form.all { results.documents.append(try form.draft(for: CaseRecord(), on: day)) }
    var record = CaseRecord()
    for payload in payloads { _ = record.merge(try SourceAccount(reading: payload).record) }
    results.record = try record.json()
    record = try CaseRecord(json: results.record)
    for form in Form.all {
      let document = try form.draft(for: record, on: day)
      results.documents.append(document)
      results.pages.append(form.filled(from: record, on: day).html())
      results.received.append(try ReceivedReferral(reading: document.bytes).record)
      results.problems += form.checked(record, on: day).invalid.map(\.code)
      do throws(DocumentProblems) {
        _ = try ReceivedReferral(reading: Array("<a/>".utf8))
      } catch {
        results.problems += error.all.map(\.code)
      }
    }
    return results
  }
}
