/// A record that a walk reads fact by fact.
///
/// A record is a large value, and reading one fact by a key path copies what it is read from. A walk takes one
/// copy and reads from that.
package final class RecordSnapshot: Sendable {
  let record: CaseRecord

  /// Takes the copy.
  package init(_ record: CaseRecord) { self.record = record }
}
