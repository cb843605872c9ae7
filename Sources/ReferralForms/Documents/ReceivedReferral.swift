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
  /// Which earlier document it takes the place of, if any.
  public let supersession: Supersession?
  /// The form as the document fills it.
  private let filled: FilledForm

  /// Reads a document of any of the forms.
  ///
  /// - Parameter forms: the forms that are known, in every version of which documents are about.
  /// - Throws: `DocumentProblems` with everything for which it is refused: as XML that is not safe to read, as a
  ///   document of no known form or version, by the schema, or for what the schema cannot say, such as an identifier
  ///   whose verdict is not its own.
  public init(reading bytes: [UInt8], among forms: [Form] = Form.known) throws(DocumentProblems) {
    let form = try Self.form(of: bytes, among: forms)
    let root: MarkupElement
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
    supersession = reader.supersession
    reader.record.reference = reference
    record = reader.record
    filled = form.filled(from: record, on: preparedOn).owing(reader.openQuestions)
  }

  /// What the document's answers say that they should not: gaps, broken rules, a fingerprint that does not fit.
  public var problems: [DocumentProblem] {
    let breaches = filled.breaches.map { breach in
      DocumentProblem(
        code: breach.rule.id, path: form.rootPath, fact: breach.paths.joined(separator: ", "),
        rule: breach.rule.statement, remedy: breach.rule.remedy, severity: breach.rule.severity)
    }
    return filled.gaps + breaches + sealProblems
  }

  /// What the document says of itself that does not fit its answers, so that it is not as it was rendered.
  public var sealProblems: [DocumentProblem] {
    var problems: [DocumentProblem] = []
    if filled.fingerprint != fingerprint {
      problems.append(
        DocumentProblem(
          code: "fingerprint", path: "\(form.rootPath)/@fingerprint",
          rule: "The fingerprint must be that of the answers.",
          remedy: "Ask the sender for the document as it was rendered: its answers were changed."))
    }
    if supersession?.fingerprint == fingerprint || supersession.map({ $0.preparedOn > preparedOn }) == true {
      problems.append(
        DocumentProblem(
          code: "supersession", path: "\(form.rootPath)/\(DocumentVocabulary.supersedes)",
          rule: "A document can take the place neither of itself nor of one of a later day.",
          remedy: DocumentVocabulary.askTheSender))
    }
    if supersession?.changes.allSatisfy({ $0.isShown(on: form) }) == false {
      problems.append(
        DocumentProblem(
          code: "supersession", path: "\(form.rootPath)/\(DocumentVocabulary.supersedes)/ChangedAnswer/@fact",
          rule: "A changed answer must be one that the form's readers may see.",
          remedy: DocumentVocabulary.askTheSender))
    }
    if (status == .complete) != filled.isComplete {
      problems.append(
        DocumentProblem(
          code: "status", path: "\(form.rootPath)/@status",
          rule: "The status must say whether the document is complete.",
          remedy: DocumentVocabulary.askTheSender))
    }
    return problems
  }

  /// The document rendered anew from what was read of it: the same bytes, unless it was not laid out by this
  /// package.
  ///
  /// - Throws: `RenderingError.invalid` when the schema does not allow what was read.
  public func rendered() throws(RenderingError) -> ReferralDocument {
    var filled = filled
    filled.supersession = supersession
    return try filled.document()
  }

  private static func form(of bytes: [UInt8], among forms: [Form]) throws(DocumentProblems) -> Form {
    guard bytes.first != UInt8(ascii: "{") else {
      throw DocumentProblems(
        all: [
          DocumentProblem(
            code: "notXML", path: "/", line: 1, rule: "A document is XML, and this looks like JSON.",
            remedy: "Name a document; a record is for check, render and import.")
        ])
    }
    let root: MarkupElement
    do {
      root = try MarkupDocument(parsing: bytes).root
    } catch {
      throw DocumentProblems(
        all: error.all.map { problem in
          DocumentProblem(
            code: problem.code.rawValue, path: problem.path, line: problem.line, rule: problem.rule,
            remedy: DocumentVocabulary.askTheSender)
        })
    }
    let known = forms.filter { $0.namespace == root.namespace && $0.rootElement == root.name }
    let version = root.attribute("formVersion")
    // A document that names no version is left to the schema, which says so with all else that is wrong.
    if let form = known.first(where: { $0.version == version }) ?? (version == nil ? known.first : nil) {
      return form
    }
    if let form = known.first {
      throw DocumentProblems(
        all: [
          DocumentProblem(
            code: "unknownVersion", path: "\(form.rootPath)/@formVersion", line: root.line,
            rule: "The version of the form must be one of \(known.map(\.version).joined(separator: ", ")).",
            remedy: "Use the release of the library that knows this version of the form.")
        ])
    }
    let roots = forms.map(\.rootElement).joined(separator: ", ")
    let namespaces = Set(forms.map(\.namespace)).sorted()
    throw DocumentProblems(
      all: [
        DocumentProblem(
          code: XMLProblem.Code.wrongRoot.rawValue, path: "/", line: root.line,
          rule: "The root must be one of \(roots) in the namespace \(namespaces.joined(separator: " or ")).",
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
