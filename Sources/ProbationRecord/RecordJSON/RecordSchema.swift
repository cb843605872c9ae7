extension CaseRecord {
  /// The JSON Schema (draft 2020-12) of the record's JSON, always the same bytes.
  ///
  /// Whatever reads as a record is valid against it. It cannot say everything that reading checks: check
  /// letters, leap days, decimal places and different spellings of one text are left to the reader.
  public static func jsonSchema() -> [UInt8] { JSONWriter.write(RecordSchema.document()) }
}

/// Makes a JSON Schema by a walk over the record's layout; each type of value becomes a definition.
struct RecordSchema {
  private var definitions: [JSONMember] = []

  static func document() -> JSONValue {
    var schema = RecordSchema()
    let root: [JSONMember] = [
      JSONMember(
        RecordFormat.RootKey.schema.rawValue,
        ["type": "string", "description": "The place of this schema, for editors; it is read over."]),
      JSONMember(
        RecordFormat.RootKey.recordVersion.rawValue,
        ["title": "Version of the record's format", "const": .string(RecordFormat.version)]),
      JSONMember(
        RecordFormat.RootKey.reference.rawValue,
        ["title": "Reference of the record", "$ref": schema.reference(to: Reference.scalar)]),
      JSONMember(
        RecordFormat.RootKey.preferences.rawValue,
        [
          "title": "Systems to be believed first, by the path of a fact or group", "type": "array",
          "items": .object(
            object(
              [
                JSONMember("path", ["type": "string"]),
                JSONMember(
                  "systems",
                  [
                    "type": "array", "minItems": 1, "uniqueItems": true,
                    "items": ref(schema.reference(to: SourceSystem.scalar)),
                  ]),
              ], required: "path")),
        ]),
    ]
    let groups = schema.properties(Catalogue.standard.layout)
    let extensions = JSONMember(
      RecordFormat.RootKey.extensions.rawValue,
      [
        "title": "Facts of other packages, package by package", "type": "object",
        "propertyNames": ["pattern": "^[a-z][A-Za-z0-9]{0,39}$"],
        "additionalProperties": ["type": "object"],
      ])
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("https://referralkit.example/ns/record/\(RecordFormat.version)"),
      "title": "Record of one person on probation",
      "description": "Each fact is a bare value, or an object with value or absent and where it came from.",
      "type": "object",
      "required": .list(
        [.recordVersion, .reference].map { (key: RecordFormat.RootKey) in .string(key.rawValue) }),
      "additionalProperties": false,
      "properties": .object(root + groups + [extensions]),
      "$defs": .object(schema.definitions),
    ]
  }

  private mutating func properties(_ layout: [LayoutNode]) -> [JSONMember] {
    layout.map { node in
      switch node {
      case .group(let name, let children): JSONMember(name, group(children))
      case .list(let list, let children): JSONMember(node.name, self.list(list, children))
      case .fact(let fact): JSONMember(fact.name, self.fact(fact))
      }
    }
  }

  private mutating func group(_ children: [LayoutNode]) -> JSONValue {
    ["type": "object", "additionalProperties": false, "properties": .object(properties(children))]
  }

  private mutating func list(_ list: AnyFactList, _ children: [LayoutNode]) -> JSONValue {
    let items: JSONValue = [
      "type": "array", "minItems": 1, "maxItems": .integer(list.maximum), "items": group(children),
    ]
    let reasons = Absence.allCases.filter(list.permittedAbsences.contains).map {
      JSONValue.string($0.rawValue)
    }
    guard !reasons.isEmpty else { return ["title": .string(list.label), "anyOf": [items]] }
    // What an import makes of a list of which one source has entries and another says that there are none.
    let statement: JSONValue = [
      "type": "object", "minProperties": 1, "additionalProperties": false,
      "properties": .object(
        [JSONMember("absent", ["enum": .list(reasons)])] + sourceProperties() + [
          alternatives(), JSONMember("entries", items),
        ]),
    ]
    return [
      "title": .string(list.label),
      "anyOf": [items, reference(to: list.permittedAbsences), statement],
    ]
  }

  private mutating func fact(_ fact: AnyFact) -> JSONValue {
    let words =
      [JSONMember("title", .string(fact.label))]
      + (fact.hint.map { [JSONMember("description", .string($0))] } ?? [])
    return .object(words + [JSONMember("$ref", answer(to: fact))])
  }

  /// What other sources say of a fact.
  ///
  /// An import writes it, so the type of its values is left to the reader.
  private mutating func alternatives() -> JSONMember {
    let place = define("Alternatives") { schema in
      let reasons = Absence.allCases.map { JSONValue.string($0.rawValue) }
      let keys = schema.sourceProperties() + [JSONMember("settled", ["const": true])]
      let stated = object([JSONMember("value", true)] + keys, required: "value")
      let absent = object([JSONMember("absent", ["enum": .list(reasons)])] + keys, required: "absent")
      return [
        "description": "What other sources say.", "type": "array", "minItems": 1,
        "maxItems": .integer(ClaimReader.maximum), "items": ["anyOf": [.object(stated), .object(absent)]],
      ]
    }
    return JSONMember(RecordFormat.FactKey.alternatives.rawValue, ref(place))
  }

  /// A definition of every way in which a fact of that type may be stated.
  private mutating func answer(to fact: AnyFact) -> JSONValue {
    let permitted = fact.permittedAbsences
    let name = fact.shape.definitionName + "Fact"
    let isUsual = permitted == PermittedAbsences.any.reasons(for: fact.shape)
    return define(
      isUsual ? name : permitted.isEmpty ? name + "NeverAbsent" : name + permitted.definitionSuffix
    ) { schema in
      let alternatives = schema.alternatives()
      var choices = [
        schema.reference(to: fact.shape, asHeld: false), schema.statement(of: fact.shape),
        .object(object([alternatives], required: alternatives.key)),
      ]
      if !permitted.isEmpty { choices.append(schema.reference(to: permitted, ofFact: true)) }
      return ["anyOf": .list(choices)]
    }
  }

  /// A value in its long form.
  private mutating func statement(of shape: ValueShape) -> JSONValue {
    let value = reference(to: shape, asHeld: shape.holdsIdentifiers)
    return ref(
      define(shape.definitionName + "Statement") { schema in
        var properties = [JSONMember("value", value)] + schema.sourceProperties() + [schema.alternatives()]
        var condition: [JSONMember] = []
        if shape.holdsIdentifiers {
          let verdicts = IdentifierVerdict.allCases.filter { $0 != .valid }
          properties.append(JSONMember("verdict", ["enum": .list(verdicts.map { .string($0.rawValue) })]))
          // Without a verdict the identifier must be valid; with one the text is kept as the source holds it.
          condition = [
            JSONMember("if", ["not": ["required": ["verdict"]]]),
            JSONMember("then", ["properties": ["value": schema.reference(to: shape, asHeld: false)]]),
          ]
        }
        return .object(object(properties, required: "value") + condition)
      })
  }

  /// The absence of a fact, beside which other sources may say more, or of a whole list.
  private mutating func reference(to permitted: Set<Absence>, ofFact: Bool = false) -> JSONValue {
    let reasons = Absence.allCases.filter(permitted.contains)
    let name =
      (ofFact ? "FactAbsence" : "Absence")
      + (reasons.count == Absence.allCases.count ? "" : permitted.definitionSuffix)
    return ref(
      define(name) { schema in
        let words = reasons.map { ["const": .string($0.rawValue), "title": .string($0.label)] as JSONValue }
        return .object(
          object(
            [JSONMember("absent", ["oneOf": .list(words)])] + schema.sourceProperties()
              + (ofFact ? [schema.alternatives()] : []), required: "absent"))
      })
  }

  private mutating func sourceProperties() -> [JSONMember] {
    [
      JSONMember("source", ref(reference(to: SourceSystem.scalar))),
      JSONMember("payload", ref(reference(to: Reference.scalar))),
      JSONMember("unfinished", ["const": true]),
      JSONMember("preparedOn", ref(reference(to: CalendarDate.scalar))),
      JSONMember(
        "fingerprint",
        ["type": "string", "pattern": .string("^[0-9a-f]{\(Provenance.Referral.fingerprintLength)}$")]),
      JSONMember(
        "subject", ["type": "integer", "minimum": 2, "maximum": .integer(SourceReader.maximumSubject)]),
      JSONMember("joined", ["enum": .list(Provenance.Joining.allCases.map { .string($0.rawValue) })]),
      JSONMember("reference", ref(reference(to: Reference.scalar))),
      JSONMember("asOf", ref(reference(to: CalendarDate.scalar))),
      JSONMember("author", ref(reference(to: ScalarType.text))),
      JSONMember("origin", ["enum": .list(Provenance.Origin.allCases.map { .string($0.rawValue) })]),
    ]
  }

  /// The place of a definition, which is made when it is named for the first time.
  mutating func define(_ name: String, _ schema: (inout RecordSchema) -> JSONValue) -> JSONValue {
    if !definitions.contains(where: { $0.key == name }) {
      let place = definitions.count
      definitions.append(JSONMember(name, .null))
      definitions[place] = JSONMember(name, schema(&self))
    }
    return .string("#/$defs/\(name)")
  }
}

func ref(_ place: JSONValue) -> JSONValue { ["$ref": place] }

private func object(_ properties: [JSONMember], required: String) -> [JSONMember] {
  [
    JSONMember("type", "object"), JSONMember("required", [.string(required)]),
    JSONMember("additionalProperties", false), JSONMember("properties", .object(properties)),
  ]
}
