/// A key that an authority gave to a person or an address, kept exactly as it was written, with a verdict.
///
/// Making an identifier never fails and never changes or blanks its text: a wrong check letter is a problem
/// to show, not a value to lose. Only to judge it are white space at the ends (space, tab, line ends) and
/// inner spaces set aside and `a` to `z` read as capitals. Everything but ASCII is malformed, look-alike
/// letters and full-width digits too.
///
/// Two identifiers are equal when they have the same text, scalar by scalar, and the same canonical
/// spelling. To ask whether two spellings mean the same thing use `isSame(as:)`.
public protocol Identifier: Sendable, Hashable, CustomStringConvertible {
  /// Keeps a text as an identifier and judges it.
  init(_ text: String)
  /// The identifier exactly as it was written.
  var text: String { get }
  /// The one spelling in which systems agree, where the shape is recognised; otherwise the text.
  ///
  /// An identifier with a wrong check character keeps it in this spelling.
  var canonical: String { get }
  /// What judging the text found.
  var verdict: IdentifierVerdict { get }
  /// What a text must be to be valid, as the end of the sentence "it must be …".
  static var expectation: String { get }
  /// The canonical spelling of every valid identifier, as an XSD pattern of ASCII classes.
  ///
  /// It says nothing of check characters.
  static var pattern: String { get }
}

extension Identifier {
  /// The identifier exactly as it was written.
  public var description: String { text }

  /// Whether this and another identifier are valid and mean the same, however each is spelled.
  ///
  /// An identifier that is not valid identifies nobody, so it is never the same as another.
  public func isSame(as other: Self) -> Bool {
    verdict == .valid && other.verdict == .valid && canonical == other.canonical
  }

  /// Whether two identifiers have the same text, scalar by scalar, and the same canonical spelling.
  ///
  /// Texts are not compared as Swift strings, which are equal when they differ in Unicode normal form:
  /// the Kelvin sign is no letter K here.
  public static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8) && left.canonical.utf8.elementsEqual(right.canonical.utf8)
  }

  /// Feeds the text to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
