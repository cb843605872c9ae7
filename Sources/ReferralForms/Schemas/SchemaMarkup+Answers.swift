extension SchemaMarkup {
  /// Declares the type of an answer.
  mutating func declare(_ type: AnswerType) {
    let name = ["name": type.name] as KeyValuePairs<String, String?>
    switch type.content {
    case .text(let text):
      node("complexType", name, words: ["An answer. " + text.words]) { schema in
        schema.node("simpleContent") { schema in
          schema.node("extension", ["base": schema.scope.name(of: text)]) { schema in
            schema.answerAttributes(hasVerdict: type.hasVerdict)
          }
        }
      }
    case .values(let text, let maximum):
      node("complexType", name, words: ["One to \(maximum) answers, each once. " + text.words]) { schema in
        schema.node("sequence") { schema in
          schema.node(
            "element",
            ["name": "Value", "type": schema.scope.name(of: text), "maxOccurs": String(maximum)],
            words: ["One of the answers."])
        }
        schema.answerAttributes(hasVerdict: type.hasVerdict)
      }
    case .parts(let parts):
      node("complexType", name, words: ["An answer in parts, of which at least one is given."]) { schema in
        schema.choice(of: parts)
        schema.answerAttributes(hasVerdict: type.hasVerdict)
      }
    }
  }

  /// At least one of the parts, in order.
  ///
  /// XML Schema says so only as a choice of the part that comes first, with those that may follow it.
  private mutating func choice(of parts: [AnswerType.Part]) {
    node("choice") { schema in
      for (index, first) in parts.enumerated() {
        let rest = parts[(index + 1)...]
        guard !rest.isEmpty else { return schema.part(first) }
        schema.node("sequence") { schema in
          schema.part(first)
          for part in rest { schema.part(part, isOptional: true) }
        }
      }
    }
  }

  private mutating func part(_ part: AnswerType.Part, isOptional: Bool = false) {
    node(
      "element",
      [
        "name": part.elementName, "type": scope.name(of: part.type), "minOccurs": isOptional ? "0" : nil,
      ], words: isOptional ? [] : [part.label])
  }

  /// Where an answer came from, and why it is absent.
  mutating func answerAttributes(hasVerdict: Bool = false) {
    node("attributeGroup", ["ref": scope.common("FactAttributes")])
    if hasVerdict { node("attribute", ["name": "verdict", "type": scope.common("IdentifierVerdict")]) }
  }
}
