/// A character that XML 1.0 forbids, found in a text or attribute value that was to be written.
public struct XMLIllegalCharacter: Hashable, Sendable {
  /// Where it was to be written, for example `/Root/Section/Field` or `/Root/Section/@code`.
  public var path: String
  /// The number of the character, for example 1 for U+0001.
  public var codePoint: UInt32

  /// Makes a report of a forbidden character.
  public init(path: String, codePoint: UInt32) {
    self.path = path
    self.codePoint = codePoint
  }
}

/// The error of a document that cannot be written as XML 1.0.
public struct XMLWritingError: Error, Hashable, Sendable {
  /// The forbidden characters in the order of writing; never empty.
  public let illegalCharacters: [XMLIllegalCharacter]
}

extension XMLWritingError: CustomStringConvertible {
  /// One line for each forbidden character, without the text around it.
  public var description: String {
    illegalCharacters.map { character in
      let digits = String(character.codePoint, radix: 16, uppercase: true)
      let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "\(character.path): the character U+\(number) is forbidden in XML"
    }.joined(separator: "\n")
  }
}
