import PublicSuites
import Testing
import XMLCore

/// A document of the XML conformance suite of W3C and OASIS, and what the suite says of it.
struct XMLSuiteCase {
  /// Whether a document is XML, and keeps to the document type that it declares.
  enum Kind: String {
    case valid, invalid, error
    case notWellFormed = "not-wf"
  }

  var path: String
  var kind: Kind
  /// Whether it declares a document type, by another reader than the one that is tested.
  var hasDocumentType: Bool
  /// The file with its canonical form, which the suite does not have for all that it names.
  var canonical: String?

  /// All cases, from the table that is made of the suite's catalogue when it is fetched.
  static func all() throws -> [XMLSuiteCase] {
    let table = String(decoding: try PublicSuites.bytes("xml", "cases.tsv"), as: UTF8.self)
    return try table.split(separator: "\n").dropFirst().map { row in
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return XMLSuiteCase(
        path: columns[0], kind: try #require(Kind(rawValue: columns[1])),
        hasDocumentType: columns[3] == "yes",
        canonical: !columns[4].isEmpty && PublicSuites.has(columns[4], in: "xml") ? columns[4] : nil)
    }
  }

  /// Why the document is refused, or `nil` if it is read; it must be decided in under a second.
  func refusal() throws -> XMLProblem.Code? { try Self.refusal(of: path) }

  static func refusal(of path: String) throws -> XMLProblem.Code? {
    let bytes = try PublicSuites.bytes("xml", path)
    var code: XMLProblem.Code?
    let time = ContinuousClock().measure { code = problems(of: bytes).first?.code }
    #expect(time < .seconds(1), "\(path)")
    return code
  }
}
