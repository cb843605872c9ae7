/// Random numbers that are the same in every run (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator {
  /// Where the sequence stands.
  public var state: UInt64

  /// Starts the sequence of a seed.
  public init(state: UInt64) {
    self.state = state
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  /// A text of up to so many of the given pieces.
  public static func random(
    of pieces: [String], upTo length: Int, by generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<Int.random(in: 0...length, using: &generator))
      .map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
  }

  /// The text with one piece put in, put in place of a character, or taken out.
  public func mutated(with pieces: [String], by generator: inout some RandomNumberGenerator) -> String {
    var scalars = unicodeScalars.map { String($0) }
    let place = Int.random(in: 0...scalars.count, using: &generator)
    let piece = pieces[Int.random(in: pieces.indices, using: &generator)]
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: scalars.insert(piece, at: place)
    case 1 where place < scalars.count: scalars[place] = piece
    case _ where place < scalars.count: scalars.remove(at: place)
    default: scalars.append(piece)
    }
    return scalars.joined()
  }
}
