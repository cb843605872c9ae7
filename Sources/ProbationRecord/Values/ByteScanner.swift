/// A place in a text, read byte by byte from the front.
///
/// Each `take` moves on only when it finds what it asks for, so that a reader follows its pattern from
/// left to right.
struct ByteScanner {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Takes one byte that satisfies the condition, and returns it.
  mutating func take(where condition: (UInt8) -> Bool) -> UInt8? {
    guard position < bytes.count, condition(bytes[position]) else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// Takes one byte that is among the ASCII characters of a text; says whether there was one.
  mutating func take(oneOf characters: String) -> Bool {
    take { characters.utf8.contains($0) } != nil
  }

  /// Takes a text that stands here in full; says whether it did.
  mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  /// Takes bytes while they satisfy the condition, at most `limit`, and returns them.
  mutating func takeRun(upTo limit: Int = .max, while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, position - start < limit, condition(bytes[position]) {
      position += 1
    }
    return bytes[start..<position]
  }
}
