/// A score or percentage from 0 to 1000 with at most three decimal places, held exactly.
///
/// Predictor scores are printed and compared, so they are decimals and never binary fractions. The
/// spelling has no needless zeros: `7`, `0.5`, `12.25`; not `7.0`, `.5`, `012`.
public struct DecimalScore: LexicalValue, Comparable, CustomStringConvertible {
  /// The score in thousandths, 0 to 1,000,000.
  public let thousandths: Int

  /// Makes a score from thousandths; `nil` when it is not 0 to 1000.
  public init?(thousandths: Int) {
    guard (0...1_000_000).contains(thousandths) else { return nil }
    self.thousandths = thousandths
  }

  /// Reads a score in its only spelling; `nil` for any other.
  public init?(lexical: String) {
    guard lexical.utf8.count <= 7 else { return nil }
    var scanner = ByteScanner(lexical.utf8)
    let whole = scanner.takeRun(upTo: 4) { $0.isASCIIDigit }
    guard let units = whole.decimalValue, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      return nil
    }
    var fraction: ArraySlice<UInt8> = []
    if scanner.take(".") {
      fraction = scanner.takeRun(upTo: 3) { $0.isASCIIDigit }
      guard let last = fraction.last, last != UInt8(ascii: "0") else { return nil }
    }
    guard scanner.isAtEnd else { return nil }
    let scale = [1000, 100, 10, 1][fraction.count]
    self.init(thousandths: units * 1000 + (fraction.decimalValue ?? 0) * scale)
  }

  /// The score without needless zeros.
  public var lexical: String {
    let (units, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return String(units) }
    var digits = zeroPadded(rest, to: 3)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(units).\(digits)"
  }

  /// What a text must be to be read as a score.
  public static var expectation: String {
    "a number from 0 to 1000 with at most three decimal places and no needless zeros, such as 12.5"
  }

  /// The scores that are accepted, as an XSD pattern.
  public static let pattern = "1000|(0|[1-9][0-9]{0,2})(\\.[0-9]{0,2}[1-9])?"

  /// Whether the first score is less than the second.
  public static func < (left: DecimalScore, right: DecimalScore) -> Bool {
    left.thousandths < right.thousandths
  }
}
