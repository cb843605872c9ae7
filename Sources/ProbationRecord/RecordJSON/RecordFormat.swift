/// The words of a record's JSON that are not names of facts.
package enum RecordFormat {
  /// The version of the format that this library writes and reads.
  package static let version = "1.0"

  /// The keys beside the groups of facts.
  package enum RootKey: String, CaseIterable {
    /// An editor's pointer to the JSON Schema; it is read over.
    case schema = "$schema"
    case recordVersion
    case reference
    case preferences
  }

  /// The keys of a fact in its long form.
  package enum FactKey: String, CaseIterable {
    case value, absent, source, payload, reference, asOf, author, origin, verdict, alternatives, settled
    case entries

    /// The keys that say where a statement came from.
    static let sourceKeys: [FactKey] = [.source, .payload, .reference, .asOf, .author, .origin]
  }
}
