/// Names and words that documents use beside those of their schema.
enum DocumentVocabulary {
  /// The namespace of `xsi:nil`.
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
  /// The element that says which document another takes the place of.
  static let supersedes = "Supersedes"
  /// What to do about a document that is not as it should be.
  static let askTheSender = "Ask the sender for the document as it was rendered."
  /// The reason that a draft gives for a required question nobody has answered.
  static let notStated = "notStated"
}
