import ProbationRecord
import Testing

/// The published JSON Schema; `REFERRALKIT_REWRITE=1 swift test` writes the file anew.
struct RecordSchemaTests {
  static let path = "schemas/record.schema.json"
  static let schema = (try? JSONParser.parse(CaseRecord.jsonSchema()).value) ?? .null

  @Test func thePublishedFileIsTheSchemaOfTheRecord() throws {
    let bytes = CaseRecord.jsonSchema()
    let published = (try? TestFiles.bytes(Self.path)) ?? []
    guard published != bytes else { return }
    if TestFiles.areRewritten { try TestFiles.write(bytes, to: Self.path) }
    Issue.record(
      TestFiles.areRewritten
        ? "\(Self.path) was written anew; read what has changed"
        : "\(Self.path) differs; run with REFERRALKIT_REWRITE=1 to write it anew")
  }

  @Test func everyFactHasItsLabelAndHint() throws {
    for fact in Catalogue.standard.facts {
      let place = try #require(Self.place(of: fact.path), "\(fact.path)")
      #expect(place["title"] == .string(fact.label), "\(fact.path)")
      #expect(place["description"] == fact.hint.map { .string($0) }, "\(fact.path)")
    }
  }

  @Test func everyListHasItsLabelAndLimit() throws {
    for list in Catalogue.standard.lists {
      let place = try #require(Self.place(of: list.path), "\(list.path)")
      #expect(place["title"] == .string(list.label), "\(list.path)")
      let items = try #require(place["anyOf"]?.elements.first, "\(list.path)")
      #expect(items["minItems"] == 1, "\(list.path)")
      #expect(items["maxItems"] == .integer(list.maximum), "\(list.path)")
    }
  }

  @Test func aFactMayBeAbsentOnlyForItsOwnReasons() throws {
    for fact in Catalogue.standard.facts {
      let choices = try #require(Self.place(of: fact.path)?.followed["anyOf"], "\(fact.path)").elements
      let reasons = choices.map(\.followed).flatMap { choice in
        choice["properties"]?["absent"]?["oneOf"]?.elements.compactMap { $0["const"] } ?? []
      }
      let permitted = Absence.allCases.filter(fact.permittedAbsences.contains)
      #expect(reasons == permitted.map { .string($0.rawValue) }, "\(fact.path)")
    }
  }

  @Test func codesStandWithTheirWords() throws {
    for fact in Catalogue.standard.facts {
      guard let list = fact.shape.codeList else { continue }
      var value = try #require(Self.place(of: fact.path)?.followed["anyOf"]?.elements.first).followed
      if let items = value["items"] { value = items.followed }
      let choices = try #require(value["oneOf"], "\(fact.path)").elements
      let codes = choices.filter { $0["const"] != nil }
      #expect(codes.compactMap { $0["const"] } == list.entries.map { .string($0.code) }, "\(fact.path)")
      #expect(codes.compactMap { $0["title"] } == list.entries.map { .string($0.label) }, "\(fact.path)")
      #expect(choices.count == codes.count + (list.isOpen ? 1 : 0), "\(fact.path)")
    }
  }

  @Test func everyReferenceLeadsToADefinitionAndEveryObjectIsClosed() {
    let extensions = Self.schema["properties"]?["extensions"]
    let anExtension: JSONValue? = extensions?["additionalProperties"]
    #expect(anExtension != nil)
    func check(_ value: JSONValue) {
      switch value {
      case .object(let members):
        if case .string(let place)? = value["$ref"] {
          #expect(Self.schema["$defs"]?[String(place.dropFirst("#/$defs/".count))] != nil, "\(place)")
        }
        // Only of the extensions anybody may have more.
        if value["type"] == "object", value != anExtension, value != extensions {
          #expect(value["additionalProperties"] == false)
        }
        for member in members { check(member.node.value) }
      case .array(let elements): for element in elements { check(element.value) }
      default: break
      }
    }
    check(Self.schema)
  }

  /// Where the schema describes the fact or list at a path.
  private static func place(of path: String) -> JSONValue? {
    path.split(separator: ".").reduce(schema) { place, step in
      let isList = step.hasSuffix("[]")
      let member = place?["properties"]?[isList ? String(step.dropLast(2)) : String(step)]
      return isList ? member?["anyOf"]?.elements.first?["items"] : member
    }
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.node.value
  }

  fileprivate var elements: [JSONValue] {
    guard case .array(let nodes) = self else { return [] }
    return nodes.map(\.value)
  }

  /// The definition that a reference names, or the value itself.
  fileprivate var followed: JSONValue {
    guard case .string(let place)? = self["$ref"] else { return self }
    return RecordSchemaTests.schema["$defs"]?[String(place.dropFirst("#/$defs/".count))] ?? self
  }
}
