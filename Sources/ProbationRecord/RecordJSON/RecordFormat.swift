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
    /// The facts of other packages, package by package.
    case extensions
  }

  /// The keys of a fact in its long form.
  package enum FactKey: String, CaseIterable {
    case value, absent, source, payload, unfinished, preparedOn, fingerprint, subject, joined
    case reference, asOf, author, origin, verdict, alternatives, settled, entries

    /// The keys that say where a statement came from.
    static let sourceKeys: [FactKey] = [.source] + payloadKeys + [.reference, .asOf, .author, .origin]
    /// The keys that say which payload it was read from; all but the first say something of that payload.
    static let payloadKeys: [FactKey] = [.payload, .unfinished, .preparedOn, .fingerprint, .subject, .joined]
  }
}
