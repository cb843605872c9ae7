// Digits and letters are judged byte by byte and in ASCII only: Unicode has look-alikes of every one of
// them, full-width digits count as digits for `Character`, and Swift calls the Kelvin sign equal to "K".

extension UInt8 {
  /// Whether the byte is one of `0` to `9`.
  package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the byte is one of `A` to `Z`.
  package var isASCIICapital: Bool { self >= 0x41 && self <= 0x5A }
  /// Whether the byte is a letter of either case or a digit.
  package var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIICapital || (self >= 0x61 && self <= 0x7A) }
  /// The byte with `a` to `z` made capital, anything else as it is.
  package var asciiCapitalised: UInt8 { self >= 0x61 && self <= 0x7A ? self - 0x20 : self }
}

extension Sequence<UInt8> {
  /// The number that up to 18 ASCII digits spell; `nil` for no digits, more digits or other bytes.
  package var decimalValue: Int? {
    var value = 0
    var count = 0
    for byte in self {
      guard byte.isASCIIDigit, count < 18 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }
}

/// A number that is not negative in decimal, with leading zeros up to the width.
package func zeroPadded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
