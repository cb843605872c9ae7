public import ProbationRecord

/// A kind of payload that can be read, such as the person as the Community API of nDelius serves it.
///
/// A payload is recognised by its keys. A shape is read in whole or not at all.
public struct SourceShape: Sendable, Identifiable, Hashable {
  /// The shape's name, such as `ndelius.offender`.
  public let id: String
  /// The system that holds what the payload says.
  public let system: SourceSystem
  /// What the payload is, in plain English.
  public let title: String
  /// The keys by which it is recognised, for people.
  public let signature: String

  /// The names under which the code lists know the system's codes, best first.
  let vocabularies: [String]
  let isRecognised: @Sendable (PayloadNode) -> Bool
  let read: @Sendable (PayloadNode, inout AccountWriter) -> Void

  /// Makes a shape.
  ///
  /// - Parameters:
  ///   - keys: the paths of keys that the payload must have, each such as `otherIds` or `[].registrationId`;
  ///     of paths with `|` between them, one is enough.
  ///   - excluding: the paths of keys that it must not have.
  ///   - system: the system that holds what the payload says.
  ///   - title: what the payload is, in plain English.
  ///   - vocabularies: the names under which the code lists know its codes; by default the system's name.
  public init(
    _ id: String, _ system: SourceSystem, _ title: String, keys: [String], excluding: [String] = [],
    vocabularies: [String]? = nil, read: @escaping @Sendable (PayloadNode, inout AccountWriter) -> Void
  ) {
    self.id = id
    self.system = system
    self.title = title
    signature = keys.joined(separator: ", ")
    self.vocabularies = vocabularies ?? [system.rawValue]
    isRecognised = { root in keys.allSatisfy(root.hasOne) && !excluding.contains(where: root.has) }
    self.read = read
  }

  /// The shape's name without its system, by which a record tells the payloads of one system apart.
  public var payload: String { id.split(separator: ".").last.map(String.init) ?? id }

  /// Whether a name is the shape's own, its system's, or the part before the dot.
  public func isNamed(_ name: String) -> Bool {
    id == name || system.rawValue == name || id.hasPrefix(name + ".")
  }

  /// Whether both are the same shape.
  public static func == (one: SourceShape, other: SourceShape) -> Bool { one.id == other.id }
  /// Feeds the shape's name to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension PayloadNode {
  /// Whether one of several paths of keys is there, with `|` between them.
  fileprivate func hasOne(_ paths: String) -> Bool {
    paths.split(separator: "|").contains { has(String($0)) }
  }

  /// Whether a path of keys is there; `[]` stands for the first element of an array.
  fileprivate func has(_ path: String) -> Bool {
    var place = self
    for step in path.split(separator: ".") {
      if step == "[]" {
        guard let first = place.elements.first else { return false }
        place = first
      } else if step.hasSuffix("[]") {
        guard let first = place[String(step.dropLast(2))].elements.first else { return false }
        place = first
      } else {
        place = place[String(step)]
      }
    }
    return place.isPresent
  }
}
