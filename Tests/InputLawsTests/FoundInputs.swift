import InputLaws

extension Found {
  /// Every input, in the order of the laws.
  static let all: [Found] = outcomes.flatMap { law, outcomes in
    outcomes.map { Found(law: law, name: $0, outcome: $1) }
  }

  /// What must become of each.
  ///
  /// Made by hand are all but those that broke a law: `white-space-around-day.xml`, which stopped the program,
  /// `reference-in-namespace.xml`, which read otherwise when it was written again, `attribute-like-namespace.xml`,
  /// which could not be read when it was written again, and `open-question-without-its-reason`.
  private static let outcomes: KeyValuePairs<InputLaw, KeyValuePairs<String, String>> = [
    .xml: [
      "64-levels.xml": "accepted",
      "attribute-like-namespace.xml": "accepted",
      "65-levels.xml": "refused: tooDeep",
      "broken-utf8.xml": "refused: notUTF8",
      "comment-in-identifier.xml": "refused: interruptedText",
      "declared-utf-16.xml": "refused: unsupportedEncoding",
      "end-of-section-in-text.xml": "accepted",
      "long-tag.xml": "refused: tagTooLong",
      "nested-parameter-entities.xml": "refused: documentTypeDeclaration",
      "nul-after-root.xml": "refused: containsNUL",
      "rebound-prefix.xml": "refused: notWellFormed",
      "reference-in-namespace.xml": "refused: escapedNamespace",
    ],
    .document: [
      "changed-answer.xml": "accepted with: fingerprint",
      "empty-form.xml": "refused: missingAttribute missingElement",
      "instruction-after-root.xml": "accepted",
      "white-space-around-day.xml": "accepted",
      "white-space-in-nil.xml": "refused: contentInNil",
    ],
    .json: [
      "64-levels.json": "refused: wrongType",
      "65-levels.json": "refused: notJSON",
      "combining-name.json": "accepted",
      "duplicate-key.json": "refused: duplicateKey",
      "escaped-nul.json": "refused: badValue",
      "lone-surrogate.json": "refused: notJSON",
      "look-alike-identifier.json": "refused: badIdentifier",
      "number-beyond-double.json": "refused: wrongType",
      "trailing-comma.json": "refused: notJSON",
      "utf-16.json": "refused: notJSON",
      "wrong-check-letter-with-verdict.json": "accepted",
    ],
    .payload: [
      "duplicate-keys.json": "refused: duplicateKey",
      "empty-page.json": "refused: unknownShape",
      "not-found.json": "refused: noEntry",
      "two-people.json": "refused: severalPeople",
      "values-of-other-types.json": "accepted",
      "wrapped-nothing.json": "refused: unknownShape",
    ],
    .log: [
      "cut-off.jsonl": "refused: line",
      "duplicate-key.jsonl": "refused: line",
      "empty.jsonl": "accepted",
      "two-lines.jsonl": "accepted",
      "unknown-key.jsonl": "refused: line",
      "value-among-facts.jsonl": "refused: beyondAudience facts",
    ],
    .values: [
      "25-hours": "accepted: Reference",
      "broken-utf8": "refused: everywhere",
      "fullwidth-crn": "refused: everywhere",
      "kelvin-sign": "refused: everywhere",
      "leading-zero-uprn": "accepted: UPRN Reference",
      "leap-day": "accepted: CalendarDate PhoneNumber Reference",
      "line-end-in-reference": "refused: everywhere",
      "no-such-day": "accepted: PhoneNumber Reference",
      "postcode-in-small-letters": "accepted: Postcode",
      "score": "accepted: DecimalScore Reference",
      "short-pnc": "accepted: PNCNumber Reference",
      "spaces-only": "refused: everywhere",
      "term": "accepted: TermLength Reference",
    ],
    .forms: forms,
    .roundTrip: forms,
  ]

  /// Three examples on the three forms, and a find of the fuzzer, of which both laws of forms hold.
  private static let forms: KeyValuePairs = [
    "form-0-of-example-0": "accepted",
    "form-0-of-example-1": "accepted",
    "form-0-of-example-5": "accepted",
    "form-1-of-example-0": "accepted",
    "form-1-of-example-1": "accepted",
    "form-1-of-example-5": "accepted",
    "form-2-of-example-0": "accepted",
    "form-2-of-example-1": "accepted",
    "form-2-of-example-5": "accepted",
    "open-question-without-its-reason": "accepted",
  ]
}
