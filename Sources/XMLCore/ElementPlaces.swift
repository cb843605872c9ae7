internal import CLibXML2

/// Where some elements of a tree stand: their paths, and their order in the document.
struct ElementPlaces {
  /// The path of an element and its rank among those asked for.
  struct Place {
    var path: String
    var order: Int
  }

  private var places: [xmlNodePtr: Place] = [:]

  /// Finds the places of `elements`, which must belong to one tree; looks only at what leads to them.
  init(of elements: [xmlNodePtr]) {
    let wanted = Set(elements)
    var leading: Set<xmlNodePtr> = []
    var root: xmlNodePtr?
    for element in wanted {
      var next: xmlNodePtr? = element
      while let node = next, node.pointee.type == XML_ELEMENT_NODE {
        if !leading.insert(node).inserted { break }
        if node.pointee.parent?.pointee.type != XML_ELEMENT_NODE { root = node }
        next = node.pointee.parent
      }
    }
    if let root { visit(root, path: "/" + root.shownName, wanted, leading) }
  }

  subscript(element: xmlNodePtr) -> Place? {
    places[element]
  }

  private mutating func visit(
    _ element: xmlNodePtr, path: String, _ wanted: Set<xmlNodePtr>, _ leading: Set<xmlNodePtr>
  ) {
    if wanted.contains(element) { places[element] = Place(path: path, order: places.count) }
    let children = element.childNodes.filter { $0.pointee.type == XML_ELEMENT_NODE }
    guard children.contains(where: leading.contains) else { return }
    var totals: [String: Int] = [:]
    for child in children { totals[child.localName, default: 0] += 1 }
    var seen: [String: Int] = [:]
    for child in children {
      let name = child.localName
      seen[name, default: 0] += 1
      guard leading.contains(child) else { continue }
      let index = totals[name, default: 1] > 1 ? "[\(seen[name, default: 1])]" : ""
      visit(child, path: path + "/" + child.shownName + index, wanted, leading)
    }
  }
}

extension xmlNodePtr {
  /// The child nodes of every kind.
  var childNodes: ChildNodes {
    ChildNodes(following: pointee.children)
  }

  /// The name without a prefix.
  var localName: String {
    pointee.name.map { String(cString: UnsafePointer($0)) } ?? ""
  }

  /// The local name as it may stand in a message: `*` unless it is a plain one.
  var shownName: String {
    XMLNames.isPlain(localName) ? localName : "*"
  }
}

/// The nodes of one parent, one after the other.
struct ChildNodes: Sequence, IteratorProtocol {
  var following: xmlNodePtr?

  mutating func next() -> xmlNodePtr? {
    defer { following = following?.pointee.next }
    return following
  }
}
