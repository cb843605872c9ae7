import ProbationRecord
internal import XMLCore

extension Form {
  /// Problems of the XML in the words of the form.
  func translated(_ problems: [XMLProblem]) -> [DocumentProblem] {
    guard !problems.isEmpty else { return [] }
    let fields = fieldsByElementPath
    return problems.map { problem in
      let field = Self.question(at: problem.path, among: fields)
      let expectation: String? =
        switch problem.code {
        case .wrongCode, .wrongPattern, .wrongLength, .wrongValue:
          switch problem.attribute {
          case nil: field?.fact.shape.expectation(at: problem.path)
          case "asOf": CalendarDate.scalar.expectation
          default: nil
          }
        default: nil
        }
      return DocumentProblem(
        code: problem.code.rawValue, path: problem.path, line: problem.line, label: field?.label,
        fact: field?.fact.path,
        rule: expectation.map { "It must be \($0)." } ?? problem.rule,
        remedy: Self.remedy(for: problem.code))
    }
  }

  private var fieldsByElementPath: [String: Field] {
    var fields: [String: Field] = [:]
    for section in sections {
      for item in section.items {
        let parent = item.parentPath(below: path(of: section))
        for field in item.fields { fields["\(parent)/\(field.elementName)"] = field }
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
    case .wrongCode, .wrongPattern, .wrongLength, .wrongValue, .forbiddenCharacter:
      "Correct the answer in the record and render the document again."
    case .nilNotAllowed, .contentInNil: "Give either an answer or the reason why there is none."
    case .invalidSchema: "Correct the definition of the form, from which its schema is written."
    case .wrongRoot: "Validate a document of one of the forms in this version."
    default: DocumentVocabulary.askTheSender
    }
  }
}

extension XMLProblem {
  /// The attribute that it is about, if it is about one and not about the element.
  fileprivate var attribute: Substring? {
    path.split(separator: "/").last.flatMap { $0.hasPrefix("@") ? $0.dropFirst() : nil }
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
