import ProbationRecord
internal import XMLCore

/// One thing that is wrong with a document: its place, the question there, the rule and the remedy.
///
/// It never holds text of the document, so it may be shown and logged.
public struct DocumentProblem: Error, Sendable, Hashable {
  /// The kind of rule that is broken: one of the schema's, or `rule` for one of the form's own.
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

extension ValueShape {
  /// What must stand at an element of a question: the value, or the part of it that the element is.
  fileprivate func expectation(at path: String) -> String {
    guard case .parts(let parts) = self, let step = path.split(separator: "/").last,
      let part = parts.first(where: { ElementName.make($0.name) == step })
    else { return expectation }
    return "\(part.type.expectation) (\(part.label.lowercased()))"
  }
}

extension DocumentProblem: CustomStringConvertible {
  /// The place, the rule and the remedy.
  public var description: String { "\(fact ?? path): \(rule) \(remedy)" }
}

extension Form {
  /// Problems of the XML in the words of the form.
  func translated(_ problems: [XMLProblem]) -> [DocumentProblem] {
    guard !problems.isEmpty else { return [] }
    let fields = fieldsByElementPath
    return problems.map { problem in
      let field = Self.question(at: problem.path, among: fields)
      let isAboutValue = [.wrongCode, .wrongPattern, .wrongLength, .wrongValue].contains(problem.code)
      return DocumentProblem(
        code: problem.code.rawValue, path: problem.path, line: problem.line, label: field?.label,
        fact: field?.fact.path,
        rule: isAboutValue && !problem.rule.contains("U+")
          ? field.map { "It must be \($0.fact.shape.expectation(at: problem.path))." } ?? problem.rule
          : problem.rule,
        remedy: Self.remedy(for: problem.code))
    }
  }

  private var fieldsByElementPath: [String: Field] {
    var fields: [String: Field] = [:]
    for section in sections {
      for item in section.items {
        let base = "/\(rootElement)/\(section.elementName)"
        switch item {
        case .field(let field): fields["\(base)/\(field.elementName)"] = field
        case .list(let list):
          for field in list.fields {
            fields["\(base)/\(list.elementName)/\(list.itemElementName)/\(field.elementName)"] = field
          }
        }
      }
    }
    return fields
  }

  /// The question whose element stands at a path or around it.
  private static func question(at path: String, among fields: [String: Field]) -> Field? {
    var steps = path.split(separator: "/").map { step in step.prefix { $0 != "[" } }
    while !steps.isEmpty {
      if let field = fields["/" + steps.joined(separator: "/")] { return field }
      steps.removeLast()
    }
    return nil
  }

  private static func remedy(for code: XMLProblem.Code) -> String {
    switch code {
    case .unexpectedElement: "Take the element out, or put it where the schema has it."
    case .missingElement: "Add the elements that the schema has there."
    case .unexpectedAttribute, .missingAttribute: "Give the element the attributes that the schema has."
    case .wrongFixedValue: "Use the release of the library that knows this version of the form."
    case .wrongCode, .wrongPattern, .wrongLength, .wrongValue:
      "Correct the answer in the record and render the document again."
    case .nilNotAllowed, .contentInNil: "Give either an answer or the reason why there is none."
    case .wrongRoot: "Validate a document of one of the three forms in this version."
    default: "Ask the sender for a document as it was rendered."
    }
  }
}
