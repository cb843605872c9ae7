/// Random numbers that are made of an input, a byte for each, so that a change of one byte changes one choice.
struct ByteGenerator: RandomNumberGenerator {
  private var input: ArraySlice<UInt8>
  /// What the lower bits are, which choices among few do not depend on.
  private var rest: UInt64 = 0

  init(_ input: [UInt8]) {
    self.input = input[...]
  }

  /// Whether no byte is left.
  var isAtEnd: Bool { input.isEmpty }

  mutating func byte() -> UInt8 { input.popFirst() ?? 0 }

  mutating func number() -> Int { Int(byte()) << 8 | Int(byte()) }

  /// So many bytes as a text, or as many as there are.
  mutating func text(of count: Int) -> String {
    defer { input = input.dropFirst(count) }
    return String(decoding: input.prefix(count), as: UTF8.self)
  }

  mutating func next() -> UInt64 {
    rest = rest &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt64(byte()) << 56 | rest >> 8
  }
}
