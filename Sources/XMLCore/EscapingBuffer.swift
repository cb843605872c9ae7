/// A growing document as UTF-8 bytes, with the escapes of XML.
struct EscapingBuffer: Sendable {
  /// The document, and behind it room for more: filling room is quicker than appending.
  private var storage = [UInt8](repeating: 0, count: 16_384)
  private var count = 0

  var bytes: [UInt8] {
    consuming get {
      storage.removeLast(storage.count - count)
      return storage
    }
  }

  mutating func append(_ markup: StaticString) {
    append(markup.buffer[...])
  }

  /// Appends spaces, then a name between two pieces of markup, in one step.
  @inline(__always)
  mutating func append(spaces: Int = 0, _ opening: StaticString, _ name: String, _ closing: StaticString) {
    var name = name
    name.withUTF8 { name in
      reserve(spaces + opening.utf8CodeUnitCount + name.count + closing.utf8CodeUnitCount)
      count += storage.withUnsafeMutableBufferPointer { room in
        var next = room[count...].startIndex
        room[next..<next + spaces].update(repeating: UInt8(ascii: " "))
        next += spaces
        next = room[next...].update(fromContentsOf: opening.buffer)
        next = room[next...].update(fromContentsOf: name)
        next = room[next...].update(fromContentsOf: closing.buffer)
        return next - count
      }
    }
  }

  private mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !run.isEmpty else { return }
    reserve(run.count)
    storage.withUnsafeMutableBufferPointer { room in
      _ = room[count...].update(fromContentsOf: run)
    }
    count += run.count
  }

  private mutating func reserve(_ extra: Int) {
    guard storage.count - count < extra else { return }
    storage.append(contentsOf: repeatElement(0, count: max(extra, storage.count)))
  }

  /// Appends whole runs between the bytes that need an escape, leaves out forbidden characters, and says
  /// whether there were any.
  mutating func append(escaping text: String, isAttribute: Bool) -> Bool {
    var text = text
    return text.withUTF8 { source in
      var hasForbidden = false
      var runStart = 0
      var index = 0
      while true {
        index = Self.nextSpecial(in: source, from: index)
        guard index < source.count else { break }
        var width = 1
        let escape: StaticString?
        switch source[index] {
        case UInt8(ascii: "&"): escape = "&amp;"
        case UInt8(ascii: "<"): escape = "&lt;"
        case UInt8(ascii: ">"): escape = "&gt;"
        case 0x0D: escape = "&#13;"
        case UInt8(ascii: "\"") where isAttribute: escape = "&quot;"
        case 0x09 where isAttribute: escape = "&#9;"
        case 0x0A where isAttribute: escape = "&#10;"
        case UInt8(ascii: "\""), 0x09, 0x0A:
          index += 1
          continue
        case 0xEF:
          guard source[index + 1] == 0xBF, source[index + 2] >= 0xBE else {
            index += 3
            continue
          }
          width = 3
          escape = nil
        default: escape = nil
        }
        append(source[runStart..<index])
        if let escape { append(escape) } else { hasForbidden = true }
        index += width
        runStart = index
      }
      append(source[runStart...])
      return hasForbidden
    }
  }

  /// The next byte that might need an escape: a control, `"`, `&`, `<`, `>`, or the lead byte of U+FFFE.
  private static func nextSpecial(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let memory = UnsafeRawBufferPointer(source)
    while index + 8 <= source.count {
      let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let controls = (word &- 0x2020_2020_2020_2020) & ~word
      let quotes = zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x2626_2626_2626_2626)
      let angles = zeros(word ^ 0x3C3C_3C3C_3C3C_3C3C) | zeros(word ^ 0x3E3E_3E3E_3E3E_3E3E)
      let leads = zeros(word ^ 0xEFEF_EFEF_EFEF_EFEF)
      if (controls | quotes | angles | leads) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < source.count {
      switch source[index] {
      case 0x00..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0xEF: return index
      default: index += 1
      }
    }
    return index
  }

  /// Has the high bit set in the lowest byte of `word` that is zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word
  }
}

extension StaticString {
  fileprivate var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
