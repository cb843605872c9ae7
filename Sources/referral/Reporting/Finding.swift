import ArgumentParser
import ProbationRecord
import ReferralForms

/// Something wrong with a file, in the one shape in which the tool reports it, as text and as JSON.
struct Finding {
  var file: String
  var line: Int?
  var path: String
  var label: String?
  var fact: String?
  var code: String
  var rule: String
  var remedy: String
  var severity = Rule.Severity.error

  init(
    file: String, line: Int? = nil, path: String, label: String? = nil, code: String, rule: String,
    remedy: String, severity: Rule.Severity = .error
  ) {
    self.file = file
    self.line = line
    self.path = path
    self.label = label
    self.code = code
    self.rule = rule
    self.remedy = remedy
    self.severity = severity
  }

  init(_ problem: RecordProblem, in file: String) {
    self.file = file
    line = problem.line
    path = problem.path
    code = problem.code.rawValue
    rule = problem.rule
    remedy = problem.remedy
  }

  init(_ problem: DocumentProblem, in file: String) {
    self.file = file
    line = problem.line
    path = problem.path
    label = problem.label
    fact = problem.fact
    code = problem.code
    rule = problem.rule
    remedy = problem.remedy
    severity = problem.severity
  }

  /// Why a document cannot take the place of an earlier one.
  init(_ fault: SupersessionFault, in file: String) {
    self.init(
      file: file, path: "the document it supersedes", code: fault.rawValue, rule: fault.rule,
      remedy: fault.remedy)
  }

  /// The finding on one line: file, line, path, question, rule and remedy.
  var text: String { "\(line.map { "\(file):\($0)" } ?? file): \(textWithoutFile)" }

  /// The finding on one line, for a list that is about one file.
  var textWithoutFile: String {
    let question = label.map { " (\($0))" } ?? ""
    return "\(path.isEmpty ? "the record" : path)\(question): \(rule) \(remedy)"
  }

  /// Says everything for which an input is refused, in words and, if asked, as JSON.
  ///
  /// - Parameter loss: what was not done because of it, as a sentence.
  /// - Returns: exit code 65, to be thrown.
  /// - Throws: exit code 74 when the JSON cannot be written.
  static func refusal(_ findings: [Finding], json: Bool, or loss: String) throws -> ExitCode {
    for finding in findings { Console.complain(finding.text) }
    if json, !findings.isEmpty { try Console.report(["problems": .list(findings.map(\.json))]) }
    Console.complain(loss)
    return ExitStatus.badData
  }

  /// Goes on only when nothing is wrong with any of several files.
  ///
  /// - Parameter unreadable: the exit code for a file that could not be read at all, of which that was said.
  /// - Throws: that exit code, or else 65, after saying everything for which the files are refused.
  static func requireNone(
    of findings: [Finding], unreadable: ExitCode?, json: Bool, or loss: String
  ) throws {
    guard !findings.isEmpty || unreadable != nil else { return }
    let refusal = try refusal(findings, json: json, or: loss)
    throw unreadable ?? refusal
  }

  /// The finding as a JSON object.
  var json: JSONValue {
    .object(
      [
        JSONMember("file", .string(file)),
        line.map { JSONMember("line", .integer($0)) },
        JSONMember("path", .string(path)),
        label.map { JSONMember("label", .string($0)) },
        fact.map { JSONMember("fact", .string($0)) },
        JSONMember("code", .string(code)),
        JSONMember("severity", .string(severity.rawValue)),
        JSONMember("rule", .string(rule)),
        JSONMember("remedy", .string(remedy)),
      ].compactMap { $0 })
  }
}
