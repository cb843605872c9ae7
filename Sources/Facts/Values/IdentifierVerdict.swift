/// What judging an identifier's text found.
public enum IdentifierVerdict: String, Sendable, Hashable, CaseIterable {
  /// The text is a well-formed identifier whose check character, if it has one, is right.
  case valid
  /// The shape is right and the check letter or digit is not, so that some character was mistyped.
  case wrongCheckCharacter
  /// The text does not have the shape of such an identifier.
  case malformed
  /// The shape is right but no authority gives out such an identifier.
  case neverIssued
}

extension IdentifierVerdict: Comparable {
  /// Whether the first leaves more of the identifier standing than the second.
  public static func < (one: IdentifierVerdict, other: IdentifierVerdict) -> Bool {
    one.severity < other.severity
  }

  private var severity: Int {
    switch self {
    case .valid: 0
    case .wrongCheckCharacter: 1
    case .neverIssued: 2
    case .malformed: 3
    }
  }
}
