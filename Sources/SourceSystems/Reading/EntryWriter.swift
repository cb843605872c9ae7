public import ProbationRecord

/// Fills one entry of a list from a payload.
public struct EntryWriter<Item: FactGroup>: FactWriter {
  /// The facts of the entry.
  public let facts: Item
  /// What is filled so far.
  public var held: Record
  /// What is known while the payload is read.
  public let context: ReadingContext

  /// A writer of an entry in which nothing is stated yet.
  init(of list: FactList<Item>, in context: ReadingContext) {
    facts = list.item
    held = list.entry { _ in }.holdings
    self.context = context
  }
}
