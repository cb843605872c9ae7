import Foundation

/// How long laws are tested: a tenth of their full length, unless the environment asks for more.
///
/// `REFERRALKIT_LAWS` is how many times the full length: 1 in `make laws`, 100 or more for a night.
public enum Laws {
  /// How many times the full length.
  public static let length: Double = {
    guard let text = ProcessInfo.processInfo.environment["REFERRALKIT_LAWS"] else { return 0.1 }
    guard let length = Double(text), length > 0, length.isFinite else {
      preconditionFailure("REFERRALKIT_LAWS is how many times the full length, such as 1")
    }
    return length
  }()

  /// Whether laws are tested at their full length or longer.
  public static var areFull: Bool { length >= 1 }

  /// How many random cases there are, of a law that has so many at its full length; at least one.
  public static func count(_ full: Int) -> Int { max(1, Int((Double(full) * length).rounded())) }

  /// How far apart the cases lie, of a law that tries every so manieth at its full length.
  public static func step(_ full: Int) -> Int { max(1, Int((Double(full) / length).rounded())) }

  /// A share of all the cases that there are, at full length every one; always the same, and some of each kind.
  public static func share<Case>(
    of cases: some Sequence<Case>, ofEach kind: (Case) -> AnyHashable = { _ in 0 }
  ) -> [Case] {
    guard !areFull else { return Array(cases) }
    var generator = SeededGenerator(state: 1)
    let kinds = Dictionary(grouping: cases.enumerated()) { kind($0.element) }
    // In their order, so that no chance of a dictionary's decides what is drawn.
    let ordered = kinds.values.sorted { $0[0].offset < $1[0].offset }
    return ordered.flatMap { $0.shuffled(using: &generator).prefix(count($0.count)) }
      .sorted { $0.offset < $1.offset }.map(\.element)
  }
}
