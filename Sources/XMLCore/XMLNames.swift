/// The names that a message may show.
enum XMLNames {
  /// Whether a name has at most 60 characters, all of them plain.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 60 && name.utf8.allSatisfy(isPlain)
  }

  /// Whether the byte is an ASCII letter or digit, `_`, `-` or `.`.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
