/// The place in a record at which a group's members stand: the record itself, or an item of a list.
protocol GroupMount<Group>: Sendable {
  associatedtype Group: FactGroup
  /// The path of the place, ending with a dot unless it is the root.
  var prefix: String { get }
  /// The repeating group around it, if any.
  var listDescriptor: ListDescriptor? { get }

  func access<Value: FactValue>(_ leaf: LayoutPath<Group, Fact<Value>>) -> FactAccess
  func nested<Nested: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, Nested>
  ) -> any GroupMount<Nested>
  func list<Item: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, RepeatingGroup<Item>>, maximum: Int, keys: [[String]],
    label: String, absences: PermittedAbsences
  ) -> (descriptor: ListDescriptor, mount: any GroupMount<Item>)
}

/// A place outside every repeating group.
// Unchecked for the reason that `LayoutKeyPath` gives.
struct RecordMount<Group: FactGroup>: GroupMount, @unchecked Sendable {
  let prefix: String
  let path: WritableKeyPath<CaseRecord, Group>
  var listDescriptor: ListDescriptor? { nil }

  func access<Value: FactValue>(_ leaf: LayoutPath<Group, Fact<Value>>) -> FactAccess {
    nonisolated(unsafe) let (group, path) = (path, path.appending(path: leaf))
    return FactAccess(
      key: FactKey(list: nil, leaf: LayoutKeyPath(keyPath: path)),
      // In two steps: the group is read in its place, while the way to a computed member copies what it starts from.
      get: { snapshot, _ in snapshot.record[keyPath: group][keyPath: leaf] },
      stateContent: { record, _, content, source in
        guard let fact = Fact<Value>(content: content, from: source) else { return false }
        record[keyPath: path] = fact
        return true
      },
      stateAbsence: { record, _, absence, source in
        record[keyPath: path] = .absent(absence, from: source)
      },
      hold: { record, _, holding in
        guard let fact = Fact<Value>(holding) else { return false }
        record[keyPath: path] = fact
        return true
      },
      identifierFault: { Value(content: $0)?.identifierFault },
      documentContent: { Value(content: $0)?.documentContent })
  }

  func nested<Nested: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, Nested>
  ) -> any GroupMount<Nested> {
    RecordMount<Nested>(prefix: prefix + name + ".", path: self.path.appending(path: path))
  }

  func list<Item: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, RepeatingGroup<Item>>, maximum: Int, keys: [[String]],
    label: String, absences: PermittedAbsences
  ) -> (descriptor: ListDescriptor, mount: any GroupMount<Item>) {
    nonisolated(unsafe) let list = self.path.appending(path: path)
    let descriptor = ListDescriptor(
      path: prefix + name, maximum: maximum, keys: keys, label: label, permittedAbsences: absences.reasons(),
      keyPath: LayoutKeyPath(keyPath: list),
      access: ListAccess(
        count: { $0.record[keyPath: list].count },
        append: { $0[keyPath: list].append(Item()) },
        arrange: { record, order in
          let items = record[keyPath: list]
          record[keyPath: list].replaceSubrange(items.indices, with: order.map { items[$0] })
        },
        absences: { $0.record[keyPath: list].absences },
        holdAbsences: { $0[keyPath: list].absences = $1 }))
    return (
      descriptor,
      ItemMount<Item, Item>(list: list, descriptor: descriptor, prefix: descriptor.path + "[].", path: \.self)
    )
  }
}

/// A place within the items of a repeating group.
// Unchecked for the reason that `LayoutKeyPath` gives.
struct ItemMount<Item: FactGroup, Group: FactGroup>: GroupMount, @unchecked Sendable {
  let list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>
  let descriptor: ListDescriptor
  let prefix: String
  let path: WritableKeyPath<Item, Group>
  var listDescriptor: ListDescriptor? { descriptor }

  func access<Value: FactValue>(_ leaf: LayoutPath<Group, Fact<Value>>) -> FactAccess {
    nonisolated(unsafe) let list = list
    nonisolated(unsafe) let path = path.appending(path: leaf)
    return FactAccess(
      key: FactKey(list: descriptor.keyPath, leaf: LayoutKeyPath(keyPath: path)),
      get: { snapshot, index in
        guard let index else { return Fact<Value>() }
        return snapshot.record[keyPath: list][index][keyPath: path]
      },
      stateContent: { record, index, content, source in
        guard let index, let fact = Fact<Value>(content: content, from: source) else { return false }
        record[keyPath: list][index][keyPath: path] = fact
        return true
      },
      stateAbsence: { record, index, absence, source in
        guard let index else { return }
        record[keyPath: list][index][keyPath: path] = .absent(absence, from: source)
      },
      hold: { record, index, holding in
        guard let index, let fact = Fact<Value>(holding) else { return false }
        record[keyPath: list][index][keyPath: path] = fact
        return true
      },
      identifierFault: { Value(content: $0)?.identifierFault },
      documentContent: { Value(content: $0)?.documentContent })
  }

  func nested<Nested: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, Nested>
  ) -> any GroupMount<Nested> {
    ItemMount<Item, Nested>(
      list: list, descriptor: descriptor, prefix: prefix + name + ".", path: self.path.appending(path: path))
  }

  func list<Nested: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, RepeatingGroup<Nested>>, maximum: Int, keys: [[String]],
    label: String, absences: PermittedAbsences
  ) -> (descriptor: ListDescriptor, mount: any GroupMount<Nested>) {
    preconditionFailure("\(prefix)\(name): a repeating group cannot stand within another")
  }
}
