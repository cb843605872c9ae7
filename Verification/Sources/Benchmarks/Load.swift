import Foundation
import ReferralKit

/// Renders and writes the referrals of many people, in several tasks, and says how time and memory grow with their
/// number; what grows much faster than their number ends the program with an error.
struct Load {
  struct Disproportionate: Error {}

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
    try await render(records.count, into: "first")
    let (small, smallPeak) = try await measured(people, into: "small")
    let (large, largePeak) = try await measured(10 * people, into: "large")
    let growth = ((large / small) * 100).rounded() / 100
    let memory = ((largePeak / smallPeak) * 100).rounded() / 100
    let rate = Int(Double(10 * people * Form.referrals.count) / large)
    print(
      "ten times \(people) people take \(growth) times as long, and \(memory) times the memory at its peak")
    print("\(rate) documents a second here, each from its record's JSON, rendered, validated and written")
    // Far enough from 10 and 1 that a short run on a busy machine passes.
    guard growth < 15, memory < 1.5 else { throw Disproportionate() }
  }

  private func measured(_ count: Int, into name: String) async throws -> (seconds: Double, peak: Double) {
    let duration = try await ContinuousClock().measure { try await render(count, into: name) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return (
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18,
      Double(usage.ru_maxrss)
    )
  }

  private func render(_ count: Int, into name: String) async throws {
    // A folder for each thousand people, because one of all would be slow to search.
    let shards = (0...count / 1_000).map { output.appending(path: "\(name)/\($0)") }
    for shard in shards {
      try FileManager.default.createDirectory(at: shard, withIntermediateDirectories: true)
    }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    // Threads that may wait for the disk, which those that tasks run on may not.
    let writers = (0..<cores).map { DispatchQueue(label: "writer \($0)") }
    // More than there are cores, so that others render while some wait for a writer.
    let workers = 8 * cores
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<workers {
        group.addTask {
          for person in stride(from: worker, to: count, by: workers) {
            let record = try CaseRecord(json: records[person % records.count])
            for form in Form.referrals {
              let bytes = try form.draft(for: record, on: day).bytes
              let file = shards[person / 1_000].appending(path: "\(person)-\(form.id).xml")
              try await write(bytes, to: file, on: writers[worker % cores])
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func write(_ bytes: [UInt8], to file: URL, on writer: DispatchQueue) async throws {
    try await withCheckedThrowingContinuation { (written: CheckedContinuation<Void, any Error>) in
      writer.async { written.resume(with: Result { try put(bytes, in: file) }) }
    }
  }

  /// Writes a file as a whole or not at all, and waits until the disk has its bytes.
  private func put(_ bytes: [UInt8], in file: URL) throws {
    let new = file.appendingPathExtension("new").path
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw lastError }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try handle.write(contentsOf: bytes)
    try handle.synchronize()
    try handle.close()
    guard rename(new, file.path) == 0 else { throw lastError }
  }

  private var lastError: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
