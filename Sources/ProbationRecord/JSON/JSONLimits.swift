/// How large and how deep a JSON document may be, and how many values it may hold.
package struct JSONLimits: Sendable, Hashable {
  /// The most bytes of a document.
  package var maximumBytes: Int
  /// The most arrays and objects that may stand inside one another, the outermost counted as one.
  package var maximumDepth: Int

  /// The most values of a document, objects and arrays among them: each takes far more memory than its bytes.
  package var maximumValues: Int

  /// 4 MB, 64 levels and 200,000 values, each many times what a full record has.
  package static let `default` = JSONLimits(
    maximumBytes: 4_000_000, maximumDepth: 64, maximumValues: 200_000)

  /// 1 MB, 64 levels and 50,000 values, for what other systems send: many times what their longest answers have.
  package static let payload = JSONLimits(maximumBytes: 1_000_000, maximumDepth: 64, maximumValues: 50_000)

  /// Makes limits; more than 512 levels count as 512, so that no document can exhaust the stack.
  package init(maximumBytes: Int, maximumDepth: Int, maximumValues: Int = .max) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = min(maximumDepth, 512)
    self.maximumValues = maximumValues
  }
}
