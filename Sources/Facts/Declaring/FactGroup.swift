/// A group of facts, of lists and of other groups, such as `Sentence` or `Victim`: a struct of constants.
///
/// ```swift
/// public struct Sentence: FactGroup {
///   /// Type of sentence or order.
///   public let type = Fact<SentenceType>(.personal, "Sentence type")
/// }
/// ```
/// The names of its properties are the names of the facts, and their order is the order of the facts. A name that Swift
/// keeps to itself is written with an underscore at its end: `self_`.
public protocol FactGroup: Sendable {}
