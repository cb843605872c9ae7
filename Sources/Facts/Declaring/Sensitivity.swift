/// How sensitive a fact is, which decides the documents that may carry it.
public struct Sensitivity: Sendable, Hashable {
  /// Its name in the data dictionary.
  public let name: String
  /// The audiences that may see such a fact when nothing more is said about it.
  public let usualAudiences: Set<Audience>

  /// Makes a sensitivity.
  public init(_ name: String, usualAudiences: Set<Audience>) {
    self.name = name
    self.usualAudiences = usualAudiences
  }
}
