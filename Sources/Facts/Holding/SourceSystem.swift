/// A system or person that holds facts.
public struct SourceSystem: Sendable, Hashable, RawRepresentable {
  /// The code by which records and documents name it.
  public let rawValue: String

  /// Makes a system of that code.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The practitioner who states a fact.
  public static let practitioner = SourceSystem(rawValue: "practitioner")
}
