/// The names that a schema declares: only these are taken from libxml2's messages.
struct SchemaNames: Sendable {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []

  /// Reads every document of a schema in the safe way, and checks that all the files it names are there.
  init(entry: String, documents: [String: [UInt8]]) throws(XMLProblems) {
    var problems: [XMLProblem] = []
    if documents[entry] == nil {
      problems.append(
        XMLProblem(code: .invalidSchema, path: entry, rule: "The main schema is not among the documents."))
    }
    for (name, bytes) in documents.sorted(by: { $0.key < $1.key }) {
      do throws(XMLProblems) {
        collect(from: try MarkupDocument(parsing: bytes).root, in: name, known: documents, &problems)
      } catch {
        problems += error.all.map { problem in
          XMLProblem(code: .invalidSchema, path: name, line: problem.line, rule: problem.rule)
        }
      }
    }
    if !problems.isEmpty { throw XMLProblems(problems) }
  }

  private mutating func collect(
    from element: MarkupElement, in file: String, known: [String: [UInt8]], _ problems: inout [XMLProblem]
  ) {
    if element.namespace == "http://www.w3.org/2001/XMLSchema" {
      switch element.name {
      case "element": element.attribute("name").map { _ = elements.insert($0) }
      case "attribute": element.attribute("name").map { _ = attributes.insert($0) }
      case "include", "import", "redefine":
        if let location = element.attribute("schemaLocation"), known[location] == nil {
          problems.append(
            XMLProblem(
              code: .invalidSchema, path: file, line: element.line,
              rule: "The schema names a file that is not among its documents."))
        }
      default: break
      }
    }
    for child in element.children { collect(from: child, in: file, known: known, &problems) }
  }
}
