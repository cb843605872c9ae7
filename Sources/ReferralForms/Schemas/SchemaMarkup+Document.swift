import ProbationRecord

// What every document has beside the answers of its form.

extension SchemaMarkup {
  /// Declares the types and attributes of every document.
  mutating func documentTypes() {
    simpleTypes()
    node(
      "attributeGroup", ["name": "FactAttributes"],
      words: [
        "Where an answer came from, and why it is absent if it is. The reason stands with xsi:nil and only with it."
      ]
    ) { schema in
      schema.node("attribute", ["name": "nilReason", "type": "NilReason"])
      schema.node("attribute", ["name": "source", "type": TextType(SourceSystem.scalar).name])
      schema.node("attribute", ["name": "asOf", "type": CalendarDate.scalar.name])
    }
    node(
      "attributeGroup", ["name": "DocumentAttributes"],
      words: [
        "What pins a document beside the version of its form: the version of the schemas, the record, the day and "
          + "the fingerprint of its answers."
      ]
    ) { schema in
      schema.required("schemaVersion", ScalarType.text.name, fixed: PublishedSchemas.version)
      schema.required("record", Reference.scalar.name)
      schema.required("preparedOn", CalendarDate.scalar.name)
      schema.required("status", "DocumentStatus")
      schema.required("fingerprint", "Fingerprint")
    }
    node(
      "complexType", ["name": "ChangedAnswer"],
      words: [
        "The canonical place of an answer, and what happened to it; of an answer that was removed, its place in the "
          + "earlier document."
      ]
    ) { schema in
      schema.required("fact", "FactPath")
      schema.required("change", "AnswerChange")
    }
    supersession()
  }

  /// Declares what a document says of the one whose place it takes.
  mutating func supersession() {
    node(
      "complexType", ["name": Self.supersessionName],
      words: [
        "Which document that was sent before this one takes the place of, and which answers have changed since. It "
          + "names places and never the earlier answers."
      ]
    ) { schema in
      schema.node("sequence") { schema in
        schema.node(
          "element",
          ["name": "ChangedAnswer", "type": schema.scope.common("ChangedAnswer"), "maxOccurs": "10000"],
          words: ["One answer that has changed."])
      }
      schema.required("fingerprint", schema.scope.common("Fingerprint"))
      schema.required("preparedOn", schema.scope.common(CalendarDate.scalar.name))
    }
  }

  static let supersessionName = "Supersession"

  /// An attribute that every document has.
  mutating func required(_ name: String, _ type: String, fixed: String? = nil) {
    node("attribute", ["name": name, "type": type, "use": "required", "fixed": fixed])
  }

  private mutating func simpleTypes() {
    simpleType(
      "Fingerprint",
      words:
        "A fingerprint of the answers of a document: the same answers always have the same one, whoever gave "
        + "them and on whatever day they were sent.",
      TextFacets(pattern: "sha256:[0-9a-f]{64}"))
    simpleType(
      "FactPath",
      words:
        "The place of a fact in the record, such as person.name.family or offences[0].date; entries are counted "
        + "from 0.",
      TextFacets(pattern: #"[A-Za-z0-9.]{1,100}(\[[0-9]{1,4}\][A-Za-z0-9.]{0,100})?"#))
    simpleType(
      "NilReason", words: "Why a question that was asked has no value.",
      codes: Absence.allCases.map { ($0.rawValue, $0.label) } + [
        (DocumentVocabulary.notStated, "Nobody has answered yet. Only a draft has such a question.")
      ])
    simpleType(
      "IdentifierVerdict", words: "What is wrong with an identifier that is sent as its source holds it.",
      codes: [
        (.wrongCheckCharacter, "The check letter or digit does not agree with the rest."),
        (.neverIssued, "No authority gives out such an identifier."),
        (.malformed, "The text does not have the shape of such an identifier."),
      ].map { (verdict: IdentifierVerdict, meaning) in (verdict.rawValue, meaning) })
    simpleType(
      "DocumentStatus", words: "Whether every required question is answered.",
      codes: [
        ("complete", "Every required question is answered."),
        ("draft", "Some are not; they are nil with the reason \(DocumentVocabulary.notStated)."),
      ])
    simpleType(
      "AnswerChange", words: "What happened to an answer.",
      codes: [
        (.added, "It is new."), (.removed, "It is no longer given."), (.changed, "It says something else."),
      ].map { (change: FactDifference.Change, meaning) in (change.rawValue, meaning) })
  }
}
