/// Whether a whole text matches an XSD pattern, scalar by scalar.
///
/// The patterns of this package use only what XSD and Swift's regular expressions have in common.
func matches(_ text: String, _ pattern: String) throws -> Bool {
  try Regex(pattern).matchingSemantics(.unicodeScalar).wholeMatch(in: text) != nil
}
