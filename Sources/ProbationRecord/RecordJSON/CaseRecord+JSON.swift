extension CaseRecord {
  /// Reads a record from its JSON.
  ///
  /// A bare value is short for a fact that the practitioner stated; an object with `value` or `absent` carries
  /// `source`, `reference`, `asOf`, `author` and `origin` too:
  /// ```json
  /// "sentence": { "type": "life" },
  /// "person": { "religion": { "absent": "refused" } },
  /// "risk": { "rosh": { "overall": { "value": "high", "source": "oasys", "asOf": "2026-05-11" } } }
  /// ```
  /// Reading is strict: nothing is repaired, dropped or guessed. An identifier that is not valid is refused,
  /// unless its `verdict` is written beside it, which says that the source holds it so.
  /// - Parameter extensions: the facts of other packages that the record may hold. What it holds of an extension that is
  ///   not among them is kept as it is, and never shown.
  /// - Throws: `RecordProblems` with every problem of the file, or with the first one that makes it no JSON.
  public init(json bytes: [UInt8], extensions: [Catalogue] = []) throws(RecordProblems) {
    let root: JSONNode
    do {
      root = try JSONParser.parse(bytes)
    } catch {
      throw RecordProblems(
        all: [
          RecordProblem(
            .notJSON, path: "", line: error.line, rule: error.rule,
            remedy: bytes.first == UInt8(ascii: "<")
              ? "This looks like XML: name a record; a document is for validate, read and compare."
              : error.code.remedy ?? "Correct the file at column \(error.column) of the line.")
        ])
    }
    var reader = RecordReader(extensions: extensions)
    self = reader.read(root)
    guard reader.problems.isEmpty else {
      var problems = reader.problems.enumerated().sorted {
        ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
      }.map(\.element)
      if reader.isFull {
        let last = problems[RecordProblems.maximum]
        problems.replaceSubrange(RecordProblems.maximum..., with: [.tooMany(after: last)])
      }
      throw RecordProblems(all: problems)
    }
  }

  /// The record as JSON, always the same bytes for the same record.
  ///
  /// Only what has been stated is written. Reading the bytes gives an equal record: they are read before they
  /// are returned.
  /// - Parameter schema: where an editor finds the JSON Schema, as the key `$schema` of the file; a record itself
  ///   does not know.
  /// - Throws: `RecordProblems` with every value that was set in code and that a record cannot hold, such as a
  ///   blank text or an address without parts.
  public func json(schema: String? = nil) throws(RecordProblems) -> [UInt8] {
    let bytes = RecordWriter(record: self, schema: schema).bytes()
    _ = try CaseRecord(json: bytes, extensions: holdings.extensionCatalogues)
    return bytes
  }
}

extension CaseRecord {
  /// Where a record's file says that an editor finds the JSON Schema.
  package static func schemaPlace(inJSON bytes: [UInt8]) -> String? {
    guard case .object(let members)? = try? JSONParser.parse(bytes).value,
      case .string(let place)? = members.first(where: { $0.key == RecordFormat.RootKey.schema.rawValue })?
        .node.value
    else { return nil }
    return place
  }
}

extension JSONSyntaxProblem.Code {
  /// What to do about a file that is not to be corrected at one place.
  fileprivate var remedy: String? {
    switch self {
    case .byteOrderMark, .otherEncoding: "Save the file as UTF-8 without a byte order mark."
    case .tooLarge: "A record may have \(JSONLimits.default.maximumBytes) bytes; name the right file."
    default: nil
    }
  }
}
