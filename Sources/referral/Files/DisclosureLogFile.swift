import ReferralForms

extension DisclosureLog {
  /// Reads a log that the user named.
  ///
  /// - Throws: exit code 65 after saying everything that is wrong with it.
  static func read(_ bytes: [UInt8], from path: String, json: Bool) throws -> DisclosureLog {
    do {
      return try DisclosureLog(jsonLines: bytes)
    } catch {
      let findings = error.all.map { problem in
        Finding(
          file: path, line: problem.line, path: problem.path.isEmpty ? "the line" : problem.path,
          code: "disclosureLog", rule: problem.rule, remedy: problem.remedy)
      }
      throw try Finding.refusal(findings, json: json, or: "\(path): left as it was.")
    }
  }
}

extension [String] {
  /// How many facts they are the paths of, and the first few.
  var inShort: String {
    let few = prefix(5).joined(separator: ", ") + (count > 5 ? " and \(count - 5) more" : "")
    return "\(count) fact\(count == 1 ? "" : "s") (\(few))"
  }
}
