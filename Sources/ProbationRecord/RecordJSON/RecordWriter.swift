/// Writes a record as JSON along its layout.
struct RecordWriter {
  private let record: CaseRecord
  private let reference: Reference
  private let schema: String?

  init(record: CaseRecord, schema: String?) {
    self.record = record
    self.schema = schema
    reference = record.reference
  }

  func bytes() -> [UInt8] {
    let head =
      (schema.map { [JSONMember(RecordFormat.RootKey.schema.rawValue, .string($0))] } ?? []) + [
        JSONMember(RecordFormat.RootKey.recordVersion.rawValue, .string(RecordFormat.version)),
        JSONMember(RecordFormat.RootKey.reference.rawValue, .string(reference.lexical)),
      ]
    let preferences = record.preferences.map(\.json)
    let tail =
      preferences.isEmpty
      ? [] : [JSONMember(RecordFormat.RootKey.preferences.rawValue, .list(preferences))]
    return JSONWriter.write(
      .object(head + tail + members(of: Catalogue.standard.layout, at: nil) + extensions()))
  }

  /// The facts of other packages in the order of their names, those that are not loaded among them.
  private func extensions() -> [JSONMember] {
    let loaded = record.holdings.extensionCatalogues.map { catalogue in
      JSONMember(catalogue.extensionName ?? "", .object(members(of: catalogue.layout, at: nil)))
    }
    let all = (loaded + record.unloadedExtensions).sorted { $0.key < $1.key }
    return all.isEmpty ? [] : [JSONMember(RecordFormat.RootKey.extensions.rawValue, .object(all))]
  }

  private func members(of layout: [LayoutNode], at index: Int?) -> [JSONMember] {
    layout.compactMap { node -> JSONMember? in
      switch node {
      case .group(let name, let children):
        let members = members(of: children, at: index)
        return members.isEmpty ? nil : JSONMember(name, .object(members))
      case .list(let list, let children): return member(node.name, list, children)
      case .fact(let fact): return member(fact, at: index)
      }
    }
  }

  private func member(_ name: String, _ list: AnyFactList, _ layout: [LayoutNode]) -> JSONMember? {
    let items = (0..<record.count(of: list)).map { JSONValue.object(members(of: layout, at: $0)) }
    let absences = record[list].absences
    guard absences != Holding() else { return items.isEmpty ? nil : JSONMember(name, .list(items)) }
    let statement = absences.statement.map { members(ofAbsence: $0) } ?? []
    let claims = absences.alternatives.map { JSONValue.object(members(ofAbsence: $0)) }
    let alternatives =
      claims.isEmpty ? [] : [JSONMember(RecordFormat.FactKey.alternatives.rawValue, .list(claims))]
    let entries = items.isEmpty ? [] : [JSONMember(RecordFormat.FactKey.entries.rawValue, .list(items))]
    return JSONMember(name, .object(statement + alternatives + entries))
  }

  /// What has to be written of a claim that a list is empty.
  private func members(ofAbsence claim: Claim) -> [JSONMember] {
    guard let reason = claim.absence else { preconditionFailure("a list as a whole can only be absent") }
    return [absent(reason)] + members(of: claim.source) + settled(claim)
  }

  private func settled(_ claim: Claim) -> [JSONMember] {
    claim.isSettled ? [JSONMember(RecordFormat.FactKey.settled.rawValue, true)] : []
  }

  private func member(_ descriptor: AnyFact, at index: Int?) -> JSONMember? {
    let fact = record[descriptor, at: index]
    let claims = fact.alternatives.map { JSONValue.object(members(of: $0, descriptor)) }
    let alternatives =
      claims.isEmpty ? [] : [JSONMember(RecordFormat.FactKey.alternatives.rawValue, .list(claims))]
    guard let statement = fact.statement else {
      return alternatives.isEmpty ? nil : JSONMember(descriptor.name, .object(alternatives))
    }
    let verdict =
      fact.content.flatMap { descriptor.identifierFault(of: $0) }.map {
        [JSONMember("verdict", .string($0.rawValue))]
      } ?? []
    let all = members(of: statement, descriptor) + verdict + alternatives
    // A value of which nothing more is known stands bare.
    return JSONMember(
      descriptor.name, all.count == 1 && statement.content != nil ? all[0].node.value : .object(all))
  }

  private func members(of claim: Claim, _ descriptor: AnyFact) -> [JSONMember] {
    let statement =
      switch claim.statement {
      case .value(let content): JSONMember("value", json(content, descriptor.shape))
      case .absent(let reason): absent(reason)
      }
    return [statement] + members(of: claim.source) + settled(claim)
  }

  private func absent(_ reason: Absence) -> JSONMember { JSONMember("absent", .string(reason.rawValue)) }

  /// What has to be written of a source; nothing for a practitioner of whom nothing more is known.
  private func members(of source: Provenance) -> [JSONMember] {
    let isUsualOrigin = source.origin == Provenance.usualOrigin(of: source.system)
    return [
      source.system == .practitioner ? nil : JSONMember("source", .string(source.system.lexical)),
      source.payload.map { JSONMember("payload", .string($0)) },
      source.isUnfinished ? JSONMember("unfinished", true) : nil,
      source.referral.map { JSONMember("preparedOn", .string($0.preparedOn.lexical)) },
      source.referral.map { JSONMember("fingerprint", .string($0.fingerprint)) },
      source.subject > 1 ? JSONMember("subject", .integer(source.subject)) : nil,
      source.joined.map { JSONMember("joined", .string($0.rawValue)) },
      source.reference.map { JSONMember("reference", .string($0)) },
      source.asOf.map { JSONMember("asOf", .string($0.lexical)) },
      source.author.map { JSONMember("author", .string($0)) },
      isUsualOrigin ? nil : JSONMember("origin", .string(source.origin.rawValue)),
    ].compactMap { $0 }
  }

  private func json(_ content: FactContent, _ shape: ValueShape) -> JSONValue {
    switch (content, shape) {
    case (.items(let texts), .items(let type, _)): .list(texts.map { json($0, type) })
    case (.parts(let parts), _): .object(parts.map { JSONMember($0.name, .string($0.text)) })
    case (.scalar(let text), .scalar(let type)): json(text, type)
    default: preconditionFailure("the content of a fact always has the shape of its type")
    }
  }

  private func json(_ text: String, _ type: ScalarType) -> JSONValue {
    switch type.factType {
    case .boolean: .bool(text == "true")
    case .integer, .decimal: .number(text)
    default: .string(text)
    }
  }
}
