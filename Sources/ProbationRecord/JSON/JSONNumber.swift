/// The grammar of numbers in JSON.
enum JSONNumber {
  /// Whether the bytes are a number as RFC 8259 section 6 has it.
  static func isWellFormed(_ bytes: some Sequence<UInt8>) -> Bool {
    var scanner = ByteScanner(bytes)
    _ = scanner.take("-")
    let whole = scanner.takeRun { $0.isASCIIDigit }
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    if scanner.take("."), scanner.takeRun(while: { $0.isASCIIDigit }).isEmpty { return false }
    if scanner.take(oneOf: "eE") {
      _ = scanner.take(oneOf: "+-")
      if scanner.takeRun(while: { $0.isASCIIDigit }).isEmpty { return false }
    }
    return scanner.isAtEnd
  }
}
