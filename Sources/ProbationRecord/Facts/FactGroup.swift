/// A struct of facts, nested groups and repeating groups, such as ``Sentence`` or ``Victim``.
///
/// Its `layout` names every member once. The catalogue, JSON, the forms and the checks are all made from it;
/// a test compares it with the stored properties, so that no fact can be forgotten.
public protocol FactGroup: Sendable, Hashable {
  /// A group in which nothing has been stated.
  init()
  /// The members in the order in which they are written.
  static var layout: [GroupMember<Self>] { get }
}

extension FactGroup {
  /// A group filled in by a closure: `Offence { $0.isIndex = true }`.
  public init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }
}
