internal import CLibXML2

/// libxml2's compiled form of a schema, freed with the last reference.
// Safe to share: the pointer never changes, libxml2 only reads a compiled schema when it validates, and all
// that changes then is in the validation context, of which every call makes its own.
final class CompiledSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr

  init(entry: String, documents: [String: [UInt8]]) throws(XMLProblems) {
    _ = LibXML.ready
    let (schema, reports) = LibXML.serving(documents) { folder in
      LibXML.listening(limit: XMLLimits.default.maximumProblems) { () -> xmlSchemaPtr? in
        guard let context = xmlSchemaNewParserCtxt(folder + entry) else { return nil }
        defer { xmlSchemaFreeParserCtxt(context) }
        return xmlSchemaParse(context)
      }
    }
    // With no schema at all, libxml2 would validate against the one that the document itself names.
    guard let schema, reports.all.isEmpty else {
      if let schema { xmlSchemaFree(schema) }
      throw XMLProblems(Self.problems(of: reports, entry: entry))
    }
    self.schema = schema
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Validates once, in a context of its own; whatever libxml2 returns but 0 is invalid.
  func check(_ document: xmlDocPtr, limit: Int) -> (isValid: Bool, reports: LibXMLReports) {
    let (isValid, reports) = LibXML.listening(limit: limit) {
      guard let context = xmlSchemaNewValidCtxt(schema) else { return false }
      defer { xmlSchemaFreeValidCtxt(context) }
      return xmlSchemaValidateDoc(context, document) == 0
    }
    return (isValid, reports)
  }

  private static func problems(of reports: LibXMLReports, entry: String) -> [XMLProblem] {
    guard !reports.all.isEmpty else {
      return [XMLProblem(code: .invalidSchema, path: entry, rule: "The schema does not compile.")]
    }
    return reports.all.map { report in
      let file = report.file.split(separator: "/").last.map { String($0) } ?? entry
      let message = report.message.split(whereSeparator: \.isNewline).joined(separator: " ")
      return XMLProblem(
        code: .invalidSchema, path: file, line: report.line > 0 ? report.line : nil,
        rule: "The schema does not compile: \(message)")
    }
  }
}
