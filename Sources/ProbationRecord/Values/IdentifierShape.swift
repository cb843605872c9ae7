/// A text made ready to be judged: ends trimmed, inner spaces dropped, `a` to `z` made capital.
///
/// Bytes beyond ASCII stay, so that they fit no shape.
func bytesToJudge(_ text: String) -> [UInt8] {
  let blanks = " \t\r\n".utf8
  let trimmed = text.utf8.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed()
  return trimmed.filter { $0 != UInt8(ascii: " ") }.map(\.asciiCapitalised)
}

extension Collection<UInt8> {
  /// Whether the bytes follow a shape, in which `A` stands for any capital letter and `9` for any digit.
  func hasShape(_ shape: String) -> Bool {
    let marks = shape.utf8
    return count == marks.count
      && zip(self, marks).allSatisfy { byte, mark in
        switch mark {
        case UInt8(ascii: "A"): byte.isASCIICapital
        case UInt8(ascii: "9"): byte.isASCIIDigit
        default: byte == mark
        }
      }
  }

  /// Whether the bytes are digits only, as many as the range allows.
  func isDigits(_ range: ClosedRange<Int>) -> Bool {
    range.contains(count) && allSatisfy { $0.isASCIIDigit }
  }

  /// The bytes as text.
  var asText: String { String(decoding: self, as: UTF8.self) }
}
