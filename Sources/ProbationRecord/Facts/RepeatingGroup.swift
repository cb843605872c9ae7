/// A group of facts that repeats, such as the offences or the victims; or the stated absence of any.
///
/// It is a collection: `record.offences.append(Offence { $0.description = "Burglary" })`. An empty one says
/// nothing. To say that there are none, write `record.person.aliases = .absent(.nothing)`.
///
/// An import may leave an item in which nothing is stated and only alternatives stand: a source lists it, and
/// the record does not go by that, because the source may speak of another person, a better source has a list
/// of its own, or a person has said that there are none. Forms do not show such an item.
public struct RepeatingGroup<Item: FactGroup>: Sendable, Hashable {
  private var items: [Item] = []
  /// Who says that there are no items: what the record goes by, and what other sources say.
  package var absences = FactHolding()

  /// A group about which nothing has been said.
  public init() {}

  /// The stated absence of any item.
  public static func absent(_ reason: Absence, from source: FactSource = .practitioner) -> RepeatingGroup {
    var group = RepeatingGroup()
    group.absences.statement = FactClaim(.absent(reason), from: source)
    return group
  }

  /// Why there are no items, when that was stated.
  public var absence: Absence? { absences.statement?.absence }

  /// Where the stated absence came from.
  public var absenceSource: FactSource? { absences.statement?.source }

  /// Whether there are items, or a stated absence of any.
  public var isStated: Bool { absence != nil || !items.isEmpty }
}

extension RepeatingGroup: RandomAccessCollection, MutableCollection, RangeReplaceableCollection,
  ExpressibleByArrayLiteral
{
  /// The position of the first item.
  public var startIndex: Int { 0 }
  /// The position after the last item.
  public var endIndex: Int { items.count }

  /// The item at that position.
  public subscript(position: Int) -> Item {
    _read { yield items[position] }
    _modify { yield &items[position] }
  }

  /// Replaces items; a stated absence gives way to the first item that is added.
  public mutating func replaceSubrange(_ subrange: Range<Int>, with newElements: some Collection<Item>) {
    if !newElements.isEmpty { absences.statement = nil }
    items.replaceSubrange(subrange, with: newElements)
  }

  /// A group of those items.
  public init(arrayLiteral elements: Item...) { items = elements }
}
