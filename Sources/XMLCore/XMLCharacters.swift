/// The characters that XML 1.0 forbids even as a reference.
enum XMLCharacters {
  /// Whether a document may not hold the character at all.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The position of the first forbidden character in valid UTF-8, if there is one.
  static func firstForbidden(in bytes: [UInt8]) -> Int? {
    // One pass without branches answers for nearly every document; it also stops at U+F000 to U+FFFF.
    let isSuspect = bytes.withUnsafeBufferPointer { buffer in
      var found: UInt8 = 0
      for byte in buffer {
        let isControl: UInt8 = byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D ? 1 : 0
        found |= isControl | (byte == 0xEF ? 1 : 0)
      }
      return found != 0
    }
    guard isSuspect else { return nil }
    return bytes.indices.first { index in
      let byte = bytes[index]
      if byte < 0x20 { return byte != 0x09 && byte != 0x0A && byte != 0x0D }
      return byte == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    }
  }
}
