import CFuzzer
import Foundation

/// What one input may cost, and what the worst one did.
struct Limits {
  /// One second of processor time, three times over for the sanitizer and the counting of branches.
  static let seconds = 3.0
  /// 100 MB of heap.
  static let bytes = 100_000_000

  private var worstSeconds = 0.0
  private var worstBytes = 0
  private var inputs = 0

  /// Runs the body, and says which limit it passed, if any.
  mutating func measure(_ body: () throws -> Void) rethrows -> String? {
    let start = clock()
    cfuzzer_start_measuring()
    try body()
    let (seconds, bytes) = (Double(clock() - start) / Double(CLOCKS_PER_SEC), Int(cfuzzer_growth()))
    inputs += 1
    worstSeconds = max(worstSeconds, seconds)
    worstBytes = max(worstBytes, bytes)
    if seconds > Self.seconds { return "an input took \(seconds) s of processor time" }
    if bytes > Self.bytes { return "an input let the heap grow by \(bytes) bytes" }
    return nil
  }

  /// The figures of a run.
  var report: String {
    String(
      format: "%d inputs; the slowest took %.3f s, the largest %.1f MB of heap", inputs, worstSeconds,
      Double(worstBytes) / 1_000_000)
  }
}
