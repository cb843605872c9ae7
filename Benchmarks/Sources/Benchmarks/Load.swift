import Foundation
import ProbationRecord
import ReferralForms

/// Renders and writes the referrals of many people, in several tasks, and says how time and memory grow with their
/// number.
struct Load {
  /// How many people there are in the smaller run; the larger one has ten times as many.
  let people: Int
  let day: CalendarDate
  /// The records of which each person has one.
  let records: [[UInt8]]
  /// Where the documents are written: a folder, which is removed afterwards.
  let output: URL

  func run() async throws {
    defer { try? FileManager.default.removeItem(at: output) }
    // What is made once, such as compiled schemas, is no part of either run.
    try await render(records.count)
    let (small, smallPeak) = try await measured(people)
    let (large, largePeak) = try await measured(10 * people)
    let growth = ((large / small) * 100).rounded() / 100
    let memory = ((largePeak / smallPeak) * 100).rounded() / 100
    let rate = Int(Double(10 * people * Form.referrals.count) / large)
    print(
      "ten times \(people) people take \(growth) times as long, and \(memory) times the memory at its peak")
    print("\(rate) documents a second here, each from its record's JSON, rendered, validated and written")
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
    // More than there are cores, so that others render while some wait for the disk.
    let workers = 4 * ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<workers {
        group.addTask {
          let folder = output.appending(path: "\(worker)")
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          for person in stride(from: worker, to: count, by: workers) {
            let record = try CaseRecord(json: records[person % records.count])
            for form in Form.referrals {
              // A file takes the place of an earlier one, so that neither folder nor disk grows without end.
              let file = folder.appending(path: "\(person % 1_000)-\(form.id).xml")
              try await write(form.draft(for: record, on: day).bytes, to: file)
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Writes a file on a thread that may wait for the disk, which those that tasks run on may not.
  private func write(_ bytes: [UInt8], to file: URL) async throws {
    try await withCheckedThrowingContinuation { (written: CheckedContinuation<Void, any Error>) in
      DispatchQueue.global().async { written.resume(with: Result { try put(bytes, in: file) }) }
    }
  }

  /// Writes a file as a whole or not at all, and waits until the disk has it.
  private func put(_ bytes: [UInt8], in file: URL) throws {
    let new = file.appendingPathExtension("new")
    guard
      FileManager.default.createFile(
        atPath: new.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    let handle = try FileHandle(forWritingTo: new)
    try handle.write(contentsOf: bytes)
    try handle.synchronize()
    try handle.close()
    guard rename(new.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
