/// The sizes beyond which a document is refused before it is read.
///
/// The defaults are far above any real document of this kind and far below what makes libxml2 slow.
public struct XMLLimits: Hashable, Sendable {
  /// The size of a whole document in bytes: 4 MB by default.
  public var maximumBytes = 4_000_000
  /// The bytes from `<` to `>` of one tag: 16 kB by default; libxml2's time grows with its square.
  public var maximumTagBytes = 16_384
  /// The depth to which elements nest, the root being 1: 64 by default.
  public var maximumDepth = 64
  /// The tags, attributes, comments, instructions and CDATA sections of one document: 200,000 by default.
  public var maximumMarkup = 200_000
  /// The namespace declarations of one document: 64 by default.
  public var maximumNamespaces = 64
  /// The problems that one check reports: 1,000 by default.
  public var maximumProblems = 1_000

  /// Makes the default limits.
  public init() {}

  /// The limits that apply unless others are given.
  public static let `default` = XMLLimits()
}
