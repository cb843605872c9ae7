/// Who reads a document.
///
/// A fact says which audiences may see it. An audience of another package, which no fact can name, names the facts
/// instead that it may see, one by one:
/// ```swift
/// static let council = Audience(
///   "council", label: "Council housing office",
///   maySee: [facts.person.name.given.untyped, facts.release.date.untyped])
/// ```
public struct Audience: Sendable {
  /// Its name, which the log of disclosures keeps.
  public let name: String
  /// The audience in words.
  public let label: String
  private let granted: Set<AnyFact>

  /// Makes an audience.
  ///
  /// - Parameter granted: the facts that it may see although they do not name it.
  public init(_ name: String, label: String, maySee granted: Set<AnyFact> = []) {
    self.name = name
    self.label = label
    self.granted = granted
  }

  /// Whether it may see a fact.
  public func maySee(_ fact: AnyFact) -> Bool { fact.audiences.contains(self) || granted.contains(fact) }
}

extension Audience: Hashable {
  /// Whether both have the same name.
  public static func == (one: Audience, other: Audience) -> Bool { one.name == other.name }
  /// Feeds the name to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
