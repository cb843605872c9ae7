/// One thing that is wrong with a document: its place, the question there, the rule and the remedy.
///
/// It never holds text of the document, so it may be shown and logged.
public struct DocumentProblem: Error, Sendable, Hashable {
  /// The kind of rule that is broken: one of the schema's, the name of one of the form's own rules, or what is
  /// wrong with the document as a whole, such as `fingerprint`.
  public var code: String
  /// Where in the document, such as `/CAS3Referral/PersonHeader/CRN`.
  public var path: String
  /// The line of the document, counted from 1, where one is known.
  public var line: Int?
  /// The question at that place, in plain English.
  public var label: String?
  /// The fact that answers it, by its canonical path.
  public var fact: String?
  /// The rule that is broken, as a sentence.
  public var rule: String
  /// What to do about it, as a sentence.
  public var remedy: String
  /// What the problem means for the document.
  public var severity: Rule.Severity

  /// Makes a problem.
  public init(
    code: String, path: String, line: Int? = nil, label: String? = nil, fact: String? = nil, rule: String,
    remedy: String, severity: Rule.Severity = .error
  ) {
    self.code = code
    self.path = path
    self.line = line
    self.label = label
    self.fact = fact
    self.rule = rule
    self.remedy = remedy
    self.severity = severity
  }
}

extension DocumentProblem: CustomStringConvertible {
  /// The place, the rule and the remedy.
  public var description: String { "\(fact ?? path): \(rule) \(remedy)" }
}
