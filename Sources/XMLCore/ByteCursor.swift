/// A position in bytes that are read from the start to the end.
struct ByteCursor {
  let bytes: [UInt8]
  var index = 0
  private var end: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
  }

  /// Lets only the next bytes be read, as many as given, or all to the end.
  mutating func stop(after count: Int?) {
    end = count.map { index + min($0, bytes.count - index) } ?? bytes.count
  }

  /// Whether there are more bytes, but too few that may be read to know what stands here.
  var isStopped: Bool {
    index + 1 >= end && end < bytes.count
  }

  /// The next byte; 0 where there is none to be read.
  var current: UInt8 {
    byte(at: index)
  }

  /// The byte there; 0 where there is none to be read.
  func byte(at position: Int) -> UInt8 {
    position < end ? bytes[position] : 0
  }

  /// Whether the next bytes are those.
  func starts(with text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Goes on to the next such byte, and says whether there is one.
  mutating func skip(to byte: UInt8) -> Bool {
    index = bytes[index...].firstIndex(of: byte) ?? bytes.count
    return index < bytes.count
  }

  /// Goes on to what follows the next such text, and says whether there is one.
  mutating func skip(past text: StaticString) -> Bool {
    while skip(to: text.utf8Start[0]) {
      if starts(with: text) {
        index += text.utf8CodeUnitCount
        return true
      }
      index += 1
    }
    return false
  }

  /// Goes on to the next byte that ends a name; which names are good is left to libxml2.
  mutating func skipName() {
    var next = index
    while true {
      switch byte(at: next) {
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "/"),
        UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"):
        index = next
        return
      default: next += 1
      }
    }
  }

  /// Goes on past white space, and says whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = index
    while Self.isSpace(current) { index += 1 }
    return index > start
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension [UInt8] {
  /// The number of the line on which the byte at that position stands, from 1.
  func line(at position: Int) -> Int {
    self[..<Swift.min(position, count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
