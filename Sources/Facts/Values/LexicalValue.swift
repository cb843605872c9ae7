/// A value with exactly one spelling, the same in JSON, in XML and on a page.
///
/// Two laws hold for every conforming type: reading what `lexical` gives returns an equal value, and
/// any text that reads as a value equal to another has that value's `lexical`.
public protocol LexicalValue: Sendable, Hashable {
  /// Reads the value from its spelling; `nil` when the text is not one.
  init?(lexical: String)
  /// The only spelling that is ever written.
  var lexical: String { get }
  /// What a text must be to be read, as the end of the sentence "it must be …".
  static var expectation: String { get }
}
