package import ProbationRecord

extension Disclosure {
  /// The entry as a line of a log, with the line feed at its end.
  public var jsonLine: [UInt8] { JSONWriter.line(json) }

  /// The entry as a JSON object.
  package var json: JSONValue {
    [
      "at": .string(occasion.time.lexical + "Z"), "recipient": .string(occasion.recipient),
      "audience": occasion.audience.map { .string($0.name) } ?? .null,
      "ground": .string(occasion.ground), "by": .string(occasion.giver), "form": .string(form),
      "formVersion": .string(formVersion), "status": .string(status.rawValue),
      "fingerprint": .string(fingerprint), "record": .string(record.lexical),
      "facts": .list(facts.map { .string($0) }), "beyondAudience": .list(beyondAudience.map { .string($0) }),
    ]
  }
}
