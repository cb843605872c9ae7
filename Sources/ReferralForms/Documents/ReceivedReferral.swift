public import ProbationRecord
internal import XMLCore

/// A referral document that was received: the facts it carries, and what it says of itself.
public struct ReceivedReferral: Sendable {
  /// The form.
  public let form: Form
  /// The facts that the document carries, in a record of their own.
  public let record: CaseRecord
  /// The day on which it was made.
  public let preparedOn: CalendarDate
  /// Whether it says that every required question is answered.
  public let status: ReferralDocument.Status
  /// The fingerprint that it carries.
  public let fingerprint: String

  /// Reads a document of any of the forms.
  ///
  /// - Throws: `DocumentProblems` with everything for which the schema refuses it.
  public init(reading bytes: [UInt8]) throws(DocumentProblems) {
    let form = try Self.form(of: bytes)
    let root: XMLElement
    do {
      root = try form.schema.validate(bytes).root
    } catch {
      throw DocumentProblems(all: form.translated(error.all))
    }
    var reader = DocumentReader()
    reader.read(root, of: form)
    guard reader.problems.isEmpty else { throw DocumentProblems(all: reader.problems) }
    guard let preparedOn = root.attribute("preparedOn").flatMap({ CalendarDate(lexical: $0.trimmed) }),
      let status = root.attribute("status").flatMap(ReferralDocument.Status.init),
      let fingerprint = root.attribute("fingerprint"),
      let reference = root.attribute("record").flatMap({ Reference(lexical: $0) })
    else { preconditionFailure("the schema requires these attributes of every document") }
    self.form = form
    self.preparedOn = preparedOn
    self.status = status
    self.fingerprint = fingerprint
    reader.record.reference = reference
    record = reader.record
  }

  /// What the document's answers say that they should not: gaps, broken rules, a fingerprint that does not fit.
  public var problems: [DocumentProblem] {
    let filled = form.filled(from: record, on: preparedOn)
    let breaches = filled.breaches.map { breach in
      DocumentProblem(
        code: breach.rule.id, path: form.rootPath, fact: breach.paths.joined(separator: ", "),
        rule: breach.rule.statement, remedy: breach.rule.remedy, severity: breach.rule.severity)
    }
    return filled.gaps + breaches + seals(of: filled)
  }

  /// What does not fit of what the document says of itself.
  private func seals(of filled: FilledForm) -> [DocumentProblem] {
    var problems: [DocumentProblem] = []
    if filled.fingerprint != fingerprint {
      problems.append(
        DocumentProblem(
          code: "fingerprint", path: "\(form.rootPath)/@fingerprint",
          rule: "The fingerprint must be that of the answers.",
          remedy: "Ask the sender for the document as it was rendered: its answers were changed."))
    }
    if (status == .complete) != filled.isComplete {
      problems.append(
        DocumentProblem(
          code: "status", path: "\(form.rootPath)/@status",
          rule: "The status must say whether the document is complete.",
          remedy: "Ask the sender for the document as it was rendered."))
    }
    return problems
  }

  private static func form(of bytes: [UInt8]) throws(DocumentProblems) -> Form {
    let root: XMLElement
    do {
      root = try XMLDocument(parsing: bytes).root
    } catch {
      throw DocumentProblems(
        all: error.all.map { problem in
          DocumentProblem(
            code: problem.code.rawValue, path: problem.path, line: problem.line, rule: problem.rule,
            remedy: "Ask the sender for the document as it was rendered.")
        })
    }
    if root.namespace == PublishedSchemas.namespace,
      let form = Form.all.first(where: { $0.rootElement == root.name })
    {
      return form
    }
    let roots = Form.all.map(\.rootElement).joined(separator: ", ")
    throw DocumentProblems(
      all: [
        DocumentProblem(
          code: XMLProblem.Code.wrongRoot.rawValue, path: "/", line: root.line,
          rule: "The root must be one of \(roots) in the namespace \(PublishedSchemas.namespace).",
          remedy: "Use the release of the library that knows this kind and version of document.")
      ])
  }
}

extension FilledForm {
  /// The required answers that are missing, each at the place of its element.
  fileprivate var gaps: [DocumentProblem] {
    sections.flatMap { section in
      section.items.flatMap { item in
        let parent = item.definition.parentPath(below: form.path(of: section.section))
        return item.answers.filter { $0.status == .missing }.map { answer in
          DocumentProblem(
            code: "requiredAnswer", path: "\(parent)/\(answer.field.elementName)",
            label: answer.field.label, fact: answer.path, rule: "The question must be answered.",
            remedy: "Answer it in the record and render the document again.")
        }
      }
    }
  }
}

extension DocumentProblems: CustomStringConvertible {
  /// One line for each problem.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}

/// The error of a document that cannot be used: everything that is wrong with it, in document order.
public struct DocumentProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public let all: [DocumentProblem]
}
