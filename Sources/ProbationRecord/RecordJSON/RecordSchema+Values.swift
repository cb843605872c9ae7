extension RecordSchema {
  /// A bare value; `asHeld` keeps identifiers that are not valid.
  mutating func reference(to shape: ValueShape, asHeld: Bool) -> JSONValue {
    switch shape {
    case .scalar(let type): return ref(reference(to: asHeld && type.isIdentifier ? .text : type))
    case .items(let type, let maximum):
      return ref(
        define(shape.definitionName) { schema in
          [
            "type": "array", "minItems": 1, "maxItems": .integer(maximum), "uniqueItems": true,
            "items": ref(schema.reference(to: type)),
          ]
        })
    case .parts(let parts):
      return ref(
        define(shape.definitionName + (asHeld ? "AsHeld" : "")) { schema in
          let properties = parts.map { part in
            let type = asHeld && part.type.isIdentifier ? .text : part.type
            return JSONMember(part.name, ["title": .string(part.label), "$ref": schema.reference(to: type)])
          }
          return [
            "type": "object", "minProperties": 1, "additionalProperties": false,
            "properties": .object(properties),
          ]
        })
    }
  }

  mutating func reference(to type: ScalarType) -> JSONValue {
    define(type.name.capitalisedFirst) { _ in type.schema }
  }
}
