internal import CLibXML2

/// A compiled XML schema: made once, kept, and shared by any number of threads.
///
/// ```swift
/// let schema = try XMLSchema(entry: "form.xsd", documents: ["form.xsd": form, "common.xsd": common])
/// let problems = schema.problems(in: document)
/// ```
/// The documents are compiled from memory; an include or import finds its file among them or the schema is
/// refused. The first use sets libxml2's loader of external files for the whole process, because libxml2 2.9
/// offers no other way to keep a schema from the network and from files: from then on no user of libxml2 in
/// the process can load external entities, DTDs or schemas. Schema hints in a document are not followed.
public struct XMLSchema: Sendable {
  private let compiled: CompiledSchema
  private let names: SchemaNames

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - entry: the file name of the main schema.
  ///   - documents: every file of the schema by its name, as `schemaLocation` gives it.
  /// - Throws: `XMLProblems` whose paths are file names.
  public init(entry: String, documents: [String: [UInt8]]) throws(XMLProblems) {
    names = try SchemaNames(entry: entry, documents: documents)
    compiled = try CompiledSchema(entry: entry, documents: documents)
  }

  /// All problems of a document, in its order; none if it is valid.
  ///
  /// A document that cannot be read safely has the problem that says so, and the schema is not asked. Within
  /// one element, libxml2 checks no further siblings after the first child that is not expected there; all
  /// other elements are checked. Where there are more problems than the limits allow, the last one says so.
  public func problems(in bytes: [UInt8], limits: XMLLimits = .default) -> [XMLProblem] {
    do throws(XMLProblems) {
      return problems(in: try ParsedTree.parsing(bytes, limits: limits), limits: limits)
    } catch {
      return error.all
    }
  }

  /// Reads a document that must be valid.
  ///
  /// - Throws: `XMLProblems` with all problems of the document, in its order.
  public func validate(
    _ bytes: [UInt8], limits: XMLLimits = .default
  ) throws(XMLProblems) -> MarkupDocument {
    let tree = try ParsedTree.parsing(bytes, limits: limits)
    let problems = problems(in: tree, limits: limits)
    guard problems.isEmpty else { throw XMLProblems(problems) }
    return MarkupDocument(tree)
  }

  private func problems(in tree: borrowing ParsedTree, limits: XMLLimits) -> [XMLProblem] {
    // One bad value gives up to four reports.
    let limit = 4 * limits.maximumProblems
    let document = tree.document
    let (isValid, reports) = compiled.check(document, limit: limit)
    if isValid && reports.all.isEmpty { return [] }
    let findings = SchemaFindings(reports, names: names) {
      compiled.check(document, limit: limit).reports
    }
    return findings.problems(limit: limits.maximumProblems)
  }
}
