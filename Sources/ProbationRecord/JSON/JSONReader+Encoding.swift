extension JSONReader {
  /// Refuses a document that is too large or is not UTF-8 throughout.
  func checkEncoding() throws(JSONSyntaxProblem) {
    guard bytes.count <= limits.maximumBytes else { throw problem(.tooLarge, at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw problem(.byteOrderMark, at: 0) }
    // The first character of JSON is ASCII: a NUL beside it, or a byte order mark, is a wider encoding.
    let head = bytes.prefix(2)
    if head.contains(0) || head.elementsEqual([0xFF, 0xFE]) || head.elementsEqual([0xFE, 0xFF]) {
      throw problem(.otherEncoding, at: 0)
    }
    var place = 0
    while place < bytes.count {
      guard let length = scalarLength(at: place) else { throw problem(.invalidUTF8, at: place) }
      place += length
    }
  }

  /// The number of bytes of the scalar at a place, by table 3-7 of the Unicode Standard; `nil` if none.
  private func scalarLength(at place: Int) -> Int? {
    let lead = bytes[place]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]),
      bytes[(place + 2)..<(place + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }
}
