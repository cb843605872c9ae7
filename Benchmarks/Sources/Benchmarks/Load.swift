import Foundation
import ProbationRecord
import ReferralForms

/// Renders the referrals of many people, in several tasks, and says how time and memory grow with their number.
struct Load {
  /// How many people there are in the smaller run; the larger one has ten times as many.
  let people: Int
  let day: CalendarDate
  /// The records of which each person has one.
  let records: [[UInt8]]

  func run() async throws {
    // What is made once, such as compiled schemas, is no part of either run.
    try await render(records.count)
    let (small, smallPeak) = try await measured(people)
    let (large, largePeak) = try await measured(10 * people)
    let growth = ((large / small) * 100).rounded() / 100
    let memory = ((largePeak / smallPeak) * 100).rounded() / 100
    let rate = Int(Double(10 * people * Form.referrals.count) / large)
    print(
      "ten times \(people) people take \(growth) times as long, and \(memory) times the memory at its peak")
    print("\(rate) documents a second here, each from its record's JSON, rendered and validated")
  }

  private func measured(_ count: Int) async throws -> (seconds: Double, peak: Double) {
    let duration = try await ContinuousClock().measure { try await render(count) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return (
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18,
      Double(usage.ru_maxrss)
    )
  }

  private func render(_ count: Int) async throws {
    let workers = ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<workers {
        group.addTask {
          for person in stride(from: worker, to: count, by: workers) {
            let record = try CaseRecord(json: records[person % records.count])
            for form in Form.referrals { _ = try form.draft(for: record, on: day) }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
