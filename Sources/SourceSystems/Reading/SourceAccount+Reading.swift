public import ProbationRecord

extension SourceAccount {
  /// Reads a payload.
  ///
  /// - Parameters:
  ///   - bytes: the payload as the system's interface sent it: JSON, one person.
  ///   - name: the name of a shape or of a system; without one the shape is recognised by its keys.
  ///   - shapes: the shapes that are known; those of other packages may be among them.
  ///   - day: the day on which the payload was fetched, for facts to which it gives no day of its own.
  /// - Throws: `SourceProblem` when it is not JSON, is has a key twice in one object, is of no known shape or
  ///   of several, or is about several people.
  public init(
    reading bytes: [UInt8], as name: String? = nil, among shapes: [SourceShape] = SourceShape.all,
    fetchedOn day: CalendarDate? = nil
  ) throws(SourceProblem) {
    let root: JSONNode
    do {
      root = try JSONParser.parse(bytes, limits: .payload)
    } catch {
      throw SourceProblem(
        code: .notJSON, line: error.line, rule: error.rule,
        remedy: error.code.remedy)
    }
    if let refusal = root.refusal { throw refusal }
    if let duplicate = root.duplicateKey { throw duplicate }
    let ledger = KeyLedger()
    let candidates = try SourceShape.candidates(named: name, among: shapes)
    let (shape, body) = try SourceShape.recognise(
      PayloadNode(root: root, ledger: ledger), among: candidates, of: shapes, name)
    let context = ReadingContext(shape: shape, ledger: ledger)
    context.asOf = day
    var writer = AccountWriter(in: context)
    shape.read(body, &writer)
    context.noteFullLists()
    context.noteMisreadings()
    self.init(
      shape: shape, record: writer.record, keys: ledger.account(of: root), notices: context.notices,
      outcomes: context.outcomes)
  }
}

extension SourceShape {
  /// The shapes that a name allows.
  fileprivate static func candidates(
    named name: String?, among all: [SourceShape]
  ) throws(SourceProblem) -> [SourceShape] {
    guard let name else { return all }
    let named = all.filter { $0.isNamed(name) }
    guard named.isEmpty else { return named }
    throw SourceProblem(
      code: .unknownName, line: nil, rule: "There is no source of that name.",
      remedy: "Use one of \(all.map(\.id).joined(separator: ", ")), or the part before the dot.")
  }

  /// The one shape that a payload has, and the place in it where the person stands.
  fileprivate static func recognise(
    _ root: PayloadNode, among candidates: [SourceShape], of all: [SourceShape], _ name: String?
  ) throws(SourceProblem) -> (SourceShape, PayloadNode) {
    // An empty list has no keys by which to know it, so it is what it is said to be.
    if let shape = candidates.first, shape.id == name, let list = root.emptyList { return (shape, list) }
    for body in root.bodies {
      let found = candidates.filter { $0.isRecognised(body) }
      if let shape = found.first, found.count == 1 { return (shape, body) }
      if found.count > 1 {
        throw SourceProblem(
          code: .ambiguousShape, line: nil,
          rule: "The payload could be \(found.map(\.id).joined(separator: " or ")).",
          remedy: "Say which with --from.")
      }
    }
    if let several = root.listOfPeople, candidates.contains(where: { $0.isRecognised(several[0]) }) {
      throw SourceProblem(
        code: .severalPeople, line: root.line, rule: "The payload is about several people.",
        remedy: "Keep the one whose record this is.")
    }
    if name != nil, let other = all.first(where: { shape in root.bodies.contains { shape.isRecognised($0) } })
    {
      throw SourceProblem(
        code: .otherShape, line: nil,
        rule: "The payload is not what was named but \(other.id) (\(other.title)).",
        remedy: "Name that with --from, or leave --from out.")
    }
    let expected = candidates.map { "\($0.id) (\($0.signature))" }.joined(separator: "; ")
    throw SourceProblem(
      code: .unknownShape, line: nil, rule: "The payload has the keys of no known shape.",
      remedy: "Expected is one of: \(expected).")
  }
}

extension PayloadNode {
  /// The places where the person may stand: the payload itself, or within the wrapping of a page of one result
  /// or of a recorded response.
  fileprivate var bodies: [PayloadNode] {
    [self, self["content"].onlyElement, onlyElement, self["response"]["jsonBody"]].compactMap { $0 }
      .filter(\.hasValue)
  }

  /// The payload, when it is a list or a page with nothing in it.
  fileprivate var emptyList: PayloadNode? {
    let list = isArray ? self : self["content"]
    return list.isArray && list.elements.isEmpty ? self : nil
  }

  private var onlyElement: PayloadNode? { elements.count == 1 ? elements[0] : nil }

  /// The elements of a list of results that are more than one.
  fileprivate var listOfPeople: [PayloadNode]? {
    let list = isArray ? elements : self["content"].elements
    return list.count > 1 ? list : nil
  }
}

extension JSONNode {
  /// The first key that stands twice in one object: nobody knows then which of the two is this person's.
  fileprivate var duplicateKey: SourceProblem? {
    switch value {
    case .array(let nodes): return nodes.lazy.compactMap(\.duplicateKey).first
    case .object(let members):
      var seen: Set<String> = []
      for member in members {
        if !seen.insert(member.key).inserted {
          return SourceProblem(
            code: .duplicateKey, line: member.keyLine, rule: "A key stands twice in one object.",
            remedy: "Fetch the payload again: its two values may be of two people.")
        }
        if let problem = member.node.duplicateKey { return problem }
      }
      return nil
    default: return nil
    }
  }

  /// What a service answers instead of a person: an error with its HTTP status.
  fileprivate var refusal: SourceProblem? {
    guard case .object(let members) = value else { return nil }
    let member = { (key: String) in members.first { $0.key == key }?.node.value }
    guard case .number(let digits)? = member("status"), let status = Int(digits), status >= 400,
      ["userMessage", "developerMessage", "detail", "error"].contains(where: { member($0) != nil })
    else { return nil }
    let (code, rule, remedy): (SourceProblem.Code, String, String) =
      switch status {
      case 404: (.noEntry, "The source has no entry for the person.", "Check the number that was asked for.")
      case 401, 403:
        (
          .sourceWithheld, "The source may not show what it has.",
          "Ask for access, or ask somebody who has it."
        )
      default:
        (.sourceFailed, "The source could not answer (status \(status)).", "Fetch the payload again later.")
      }
    return SourceProblem(code: code, line: line, rule: rule, remedy: remedy)
  }
}

extension JSONSyntaxProblem.Code {
  /// What to do about a payload that is not JSON.
  fileprivate var remedy: String {
    switch self {
    case .byteOrderMark, .otherEncoding, .invalidUTF8: "Save the payload as UTF-8 without a byte order mark."
    case .tooLarge, .tooManyValues: "Import what is about one person, in parts if need be."
    default: "Fetch the payload again, and save it as it came."
    }
  }
}
