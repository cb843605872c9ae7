/// One thing that is wrong with a document: where it is, and which rule it breaks.
///
/// A problem never holds text or attribute values of the document, so it may be shown and logged.
public struct XMLProblem: Error, Hashable, Sendable {
  /// What kind of rule is broken.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // Refused before the schema is asked.
    case tooLarge, compressed, notUTF8, containsNUL, unsupportedEncoding, unsupportedVersion
    case tagTooLong, tooDeep, tooMuchMarkup, documentTypeDeclaration, notWellFormed, interruptedText
    case escapedNamespace
    // Elements and attributes.
    case wrongRoot, unexpectedElement, missingElement, unexpectedText
    case unexpectedAttribute, missingAttribute
    // Values.
    case wrongCode, wrongPattern, wrongLength, wrongValue, wrongFixedValue, forbiddenCharacter
    case nilNotAllowed, contentInNil
    // The rest.
    case notInSchema, invalidSchema, checkFailed, tooManyProblems
  }

  /// The kind of rule that is broken.
  public var code: Code
  /// Where in the document, for example `/CAS3Referral/Person/Offence[2]/Date` or `/CAS3Referral/@version`.
  ///
  /// An element has an index only among siblings of the same name. A problem of the document as a whole has
  /// the path `/`; a problem of a schema has the name of the schema's file. A name of more than 60 characters
  /// or of other than plain ASCII is shown as `*`.
  public var path: String
  /// The line of the document, from 1, where one is known.
  public var line: Int?
  /// The rule that is broken, as a sentence of the schema's words; of the document's it has names of
  /// elements that are plain.
  public var rule: String

  /// Makes a problem.
  public init(code: Code, path: String = "/", line: Int? = nil, rule: String) {
    self.code = code
    self.path = path
    self.line = line
    self.rule = rule
  }
}

extension XMLProblem {
  /// The last problem of a list that a limit cut short.
  static func tooMany(_ limit: Int) -> XMLProblem {
    XMLProblem(code: .tooManyProblems, rule: "There are more problems; only the first \(limit) are listed.")
  }
}

extension XMLProblem: CustomStringConvertible {
  /// The path, the line and the rule on one line.
  public var description: String {
    line.map { "\(path) (line \($0)): \(rule)" } ?? "\(path): \(rule)"
  }
}
