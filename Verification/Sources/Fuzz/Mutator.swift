import CFuzzer

/// Changes an input: in libFuzzer's own ways, or by a piece of text put next to a quote or bracket.
///
/// Most changes of a byte make XML and JSON unreadable; a space within a quoted value or a letter at the end of a
/// text gets past the reader and to what comes after it.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ input: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: CUnsignedInt
) -> Int {
  // The seed is different each time, and one after the other takes every choice.
  var choices = UInt64(seed)
  func choose(_ count: Int) -> Int {
    choices = choices &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((choices >> 33) % UInt64(count))
  }
  let bytes = UnsafeBufferPointer(start: input, count: size)
  let ends = choose(2) == 0 ? [] : bytes.indices.filter { delimiters.contains(bytes[$0]) }
  guard !ends.isEmpty else { return LLVMFuzzerMutate(input, size, limit) }
  let place = ends[choose(ends.count)] + choose(2)
  var piece = pieces[choose(pieces.count)]
  if choose(4) == 0, place < size { piece = [] }
  var changed = Array(bytes)
  changed.replaceSubrange(place..<min(size, place + (piece.isEmpty ? 1 + choose(8) : choose(2))), with: piece)
  guard changed.count <= limit else { return LLVMFuzzerMutate(input, size, limit) }
  for (index, byte) in changed.enumerated() { input[index] = byte }
  return changed.count
}

private let delimiters: Set<UInt8> = [
  UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: ","),
  UInt8(ascii: "["), UInt8(ascii: "{"),
]

private let pieces: [[UInt8]] = [
  " ", "\n", "\t", "\r\n", "0", "1", "-", ".", "X", "a", "T00:00:00", "2026-02-29", "1899-12-31", "true", "é",
  "e\u{301}", "\u{2028}", "\u{A0}", "\u{202E}", "🙂", "&#9;", "&#10;", "&amp;", "<a/>", "<!---->", "\\n",
  "\\u0000", "null,", "{},", "[],", "unlisted:", "<![CDATA[ ]]>",
].map { Array($0.utf8) }
