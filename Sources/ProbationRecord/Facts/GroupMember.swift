/// One line of a group's layout: a fact, a nested group or a repeating group, with its name.
public struct GroupMember<Group: FactGroup>: Sendable {
  let name: String
  let node: @Sendable (any GroupMount<Group>) -> LayoutNode

  /// A fact.
  ///
  /// - Parameters:
  ///   - sensitivity: decides the documents that may carry it.
  ///   - audiences: who may see it, where the sensitivity alone does not say so.
  ///   - label: the question, in plain English.
  ///   - hint: what else people need to know in order to answer it.
  ///   - absences: the reasons that may stand in place of a value.
  ///   - maximum: how many values it may have, where fewer than usual.
  ///   - wording: how people write of it elsewhere.
  public static func fact<Value>(
    _ name: String, _ path: LayoutPath<Group, Fact<Value>>, _ sensitivity: Sensitivity,
    to audiences: Set<Audience>? = nil, _ label: String, hint: String? = nil,
    absences: PermittedAbsences = .any, maximum: Int? = nil, wording: Wording = .asAnswered
  ) -> Self {
    member(
      name, path, Value.shape.limited(to: maximum), sensitivity, audiences, label, hint, absences, wording)
  }

  /// A fact that is a text of several lines.
  public static func longText(
    _ name: String, _ path: LayoutPath<Group, Fact<String>>, _ sensitivity: Sensitivity,
    to audiences: Set<Audience>? = nil, _ label: String, hint: String? = nil,
    absences: PermittedAbsences = .any
  ) -> Self {
    member(name, path, .scalar(.longText), sensitivity, audiences, label, hint, absences, .ownWords)
  }

  /// A nested group.
  public static func group<Nested: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, Nested>
  ) -> Self {
    Self(name: name) { mount in
      .group(name, Nested.layout.map { $0.node(mount.nested(name, path)) })
    }
  }

  /// A repeating group of at most `maximum` items.
  ///
  /// - Parameter keys: the names of the facts by which an entry is known when two accounts are merged.
  public static func list<Item: FactGroup>(
    _ name: String, _ path: LayoutPath<Group, RepeatingGroup<Item>>, maximum: Int = 100,
    keys: [[String]], _ label: String, absences: PermittedAbsences = .any
  ) -> Self {
    Self(name: name) { mount in
      let list = mount.list(
        name, path, maximum: maximum, keys: keys, label: label, absences: absences)
      return .list(list.descriptor, Item.layout.map { $0.node(list.mount) })
    }
  }

  private static func member<Value>(
    _ name: String, _ path: LayoutPath<Group, Fact<Value>>, _ shape: ValueShape,
    _ sensitivity: Sensitivity, _ audiences: Set<Audience>?, _ label: String, _ hint: String?,
    _ absences: PermittedAbsences, _ wording: Wording
  ) -> Self {
    Self(name: name) { mount in
      .fact(
        FactDescriptor(
          path: mount.prefix + name, list: mount.listDescriptor, shape: shape, sensitivity: sensitivity,
          audiences: audiences ?? sensitivity.usualAudiences, label: label, hint: hint,
          permittedAbsences: absences.reasons(for: shape), wording: wording, access: mount.access(path)))
    }
  }
}

/// The reasons that may stand in place of a fact's value.
public enum PermittedAbsences: Sendable {
  /// Every reason; but "none" is no answer to yes or no.
  case any
  /// No reason: the question needs a value, because only the person who makes the referral can decide it.
  case never

  /// The reasons, for a value of that shape or for a whole repeating group.
  func reasons(for shape: ValueShape? = nil) -> Set<Absence> {
    switch self {
    case .any: Set(Absence.allCases).subtracting(shape?.factType == .boolean ? [.nothing] : [])
    case .never: []
    }
  }
}
