/// Two pieces of work, timed in turns in one run, so that a busy machine slows both alike.
struct Comparison {
  let name: String
  let work: () throws -> Void
  let baselineName: String
  let baseline: () throws -> Void

  /// Times both in turns and prints the median of the ratios, with the quickest and the slowest.
  func run(rounds: Int = 31) throws {
    try work()
    try baseline()
    var ratios: [Double] = []
    for _ in 0..<rounds {
      let one = try time(work)
      let other = try time(baseline)
      ratios.append(one / other)
    }
    ratios.sort()
    let figures = [ratios[rounds / 2], ratios[0], ratios[rounds - 1]].map { ($0 * 100).rounded() / 100 }
    print("\(name) : \(baselineName) = \(figures[0])  (\(figures[1]) to \(figures[2]))")
  }

  private func time(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure { for _ in 0..<10 { try work() } }
    return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
  }
}
