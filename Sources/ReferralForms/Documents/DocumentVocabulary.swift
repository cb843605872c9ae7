/// Names and words that documents use beside those of their schema.
enum DocumentVocabulary {
  /// The namespace of `xsi:nil`.
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
  /// The reason that a draft gives for a required question nobody has answered.
  static let notStated = "notStated"
}
