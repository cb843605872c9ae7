/// A group of facts that repeats, such as the offences or the victims; or the stated absence of any.
///
/// It is a collection: `record.offences.append(Offence { $0.description = "Burglary" })`. An empty one says
/// nothing. To say that there are none, write `record.person.aliases = .absent(.nothing)`.
public struct RepeatingGroup<Item: FactGroup>: Sendable, Hashable {
  private enum Storage: Sendable, Hashable {
    case items([Item])
    case absent(Absence, FactSource)
  }

  private var storage: Storage = .items([])

  /// A group about which nothing has been said.
  public init() {}

  /// The stated absence of any item.
  public static func absent(_ reason: Absence, from source: FactSource = .practitioner) -> RepeatingGroup {
    var group = RepeatingGroup()
    group.storage = .absent(reason, source)
    return group
  }

  private var items: [Item] {
    get {
      guard case .items(let items) = storage else { return [] }
      return items
    }
    set { storage = .items(newValue) }
  }

  /// Why there are no items, when that was stated.
  public var absence: Absence? {
    guard case .absent(let reason, _) = storage else { return nil }
    return reason
  }

  /// Where the stated absence came from.
  public var absenceSource: FactSource? {
    guard case .absent(_, let source) = storage else { return nil }
    return source
  }

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
    get { items[position] }
    set { items[position] = newValue }
  }

  /// Replaces items; a stated absence gives way to the first item that is added.
  public mutating func replaceSubrange(_ subrange: Range<Int>, with newElements: some Collection<Item>) {
    if absence != nil, newElements.isEmpty { return }
    items.replaceSubrange(subrange, with: newElements)
  }

  /// A group of those items.
  public init(arrayLiteral elements: Item...) { items = elements }
}
