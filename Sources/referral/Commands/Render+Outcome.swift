import ProbationRecord
import ReferralForms

extension Render {
  /// What came of rendering one form.
  struct Outcome {
    let check: CheckReport.FormReport
    let fileName: String
    let result: Result<ReferralDocument, RenderingError>
    private let page: [UInt8]?
    /// The answers in free text for which the form is not written.
    private let repeats: [RestrictedRepeat]

    var filled: FilledForm { check.filled }

    init(
      of form: Form, for record: CaseRecord, on today: CalendarDate, draft: Bool, html: Bool,
      allowsRepeats: Bool, superseding earlier: ReceivedReferral?
    ) {
      let filled = form.filled(from: record, on: today)
      let obstacle = filled.obstacle(asDraft: draft)
      let replacing = Result { () throws(RenderingError) in
        try (obstacle == nil ? earlier : nil).map(filled.superseding) ?? filled
      }
      check = CheckReport.FormReport(of: (try? replacing.get()) ?? filled)
      repeats = allowsRepeats ? [] : check.repeats
      fileName = Self.fileName(of: form, html: html)
      result = obstacle.map { .failure($0) } ?? replacing.flatMap { [check] _ in check.document }
      page = html ? check.filled.html() : nil
    }

    private var supersession: Supersession? { check.filled.supersession }

    /// The name of the file that a form is rendered to.
    static func fileName(of form: Form, html: Bool) -> String { form.id + (html ? ".html" : ".xml") }

    /// The file to write, if the form could be rendered.
    var file: (name: String, bytes: [UInt8])? {
      guard repeats.isEmpty, case .success(let document) = result else { return nil }
      return (fileName, page ?? document.bytes)
    }

    var summary: String {
      guard case .success(let document) = result else { return "refused" }
      let count = filled.answers.count { $0.status == .given }
      let gaps = filled.missing.isEmpty ? "" : ", \(filled.missing.count) open"
      let rules = filled.forbidding.isEmpty ? "" : ", \(filled.forbidding.count) rules forbid sending it"
      let changes =
        supersession.map { ", \($0.changes.count) changed since \($0.preparedOn.formatted)" } ?? ""
      return
        "\(document.status.rawValue), \(count) answers\(gaps)\(rules)\(changes), \(document.fingerprint.prefix(15))…"
    }

    /// What stands in the way, as findings of the record's file.
    func findings(about file: String) -> [Finding] {
      guard case .failure(let error) = result else { return repeats.map { Finding($0, in: file) } }
      if case .cannotSupersede(let fault) = error { return [Finding(fault, in: file)] }
      // Whose answers they are comes before what is wrong with them.
      guard filled.clashes.isEmpty else { return filled.clashes.map { Finding($0, in: file) } }
      return filled.missing.map { Finding(missing: $0, in: file) }
        + filled.forbidding.map { Finding($0, in: file) }
        + check.invalid.map { Finding(invalid: $0, in: file) } + repeats.map { Finding($0, in: file) }
    }

    func complain(about file: String) {
      let findings = findings(about: file)
      guard !findings.isEmpty else { return }
      Console.complain("refused  \(filled.form.title), from \(file): \(findings.count) to mend")
      for finding in findings { Console.complain("  " + finding.textWithoutFile) }
    }

    func report(in folder: String, about record: String, isWritten: Bool) -> JSONValue {
      var members = [JSONMember("form", .string(filled.form.id))]
      switch result {
      case .success(let document) where repeats.isEmpty:
        members += [
          JSONMember("status", .string(document.status.rawValue)),
          JSONMember("written", .bool(isWritten)),
          JSONMember("file", .string("\(folder)/\(fileName)")),
          JSONMember("fingerprint", .string(document.fingerprint)),
        ]
        if let supersession {
          members += [
            JSONMember("supersedes", .string(supersession.fingerprint)),
            JSONMember(
              "changedAnswers",
              .list(
                supersession.changes.map {
                  [
                    "fact": .string($0.path), "label": .string($0.label(on: filled.form)),
                    "change": .string($0.change.rawValue),
                  ]
                })),
          ]
        }
      default:
        members += [
          JSONMember("status", "refused"),
          JSONMember("findings", .list(findings(about: record).map(\.json))),
        ]
      }
      return .object(members)
    }
  }
}
