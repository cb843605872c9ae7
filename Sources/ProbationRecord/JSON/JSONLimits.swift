/// How large and how deep a JSON document may be.
package struct JSONLimits: Sendable, Hashable {
  /// The most bytes of a document.
  package var maximumBytes: Int
  /// The most arrays and objects that may stand inside one another, the outermost counted as one.
  package var maximumDepth: Int

  /// 4 MB, as many times the size of a full record, and 64 levels, several times its depth.
  package static let `default` = JSONLimits(maximumBytes: 4_000_000, maximumDepth: 64)

  /// Makes limits; more than 512 levels count as 512, so that no document can exhaust the stack.
  package init(maximumBytes: Int, maximumDepth: Int) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = min(maximumDepth, 512)
  }
}
