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
  /// - Throws: `RecordProblems` with every problem of the file, or with the first one that makes it no JSON.
  public init(json bytes: [UInt8]) throws(RecordProblems) {
    let root: JSONNode
    do {
      root = try JSONParser.parse(bytes)
    } catch {
      throw RecordProblems(
        all: [
          RecordProblem(
            .notJSON, path: "", line: error.line, rule: error.rule,
            remedy: "Correct the file at column \(error.column) of the line.")
        ])
    }
    var reader = RecordReader()
    self = reader.read(root)
    guard reader.problems.isEmpty else {
      throw RecordProblems(
        all: reader.problems.enumerated().sorted {
          ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
        }.map(\.element))
    }
  }

  /// The record as JSON, always the same bytes for the same record.
  ///
  /// Only what has been stated is written. Reading the bytes gives an equal record, as long as its values are
  /// such as reading allows; one that was set in code and is not (a blank text, an address without parts) is
  /// written as it is and refused by the reader.
  public func json() -> [UInt8] { RecordWriter(record: self).bytes() }
}
