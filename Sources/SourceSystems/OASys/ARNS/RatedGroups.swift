internal import ProbationRecord

/// One group that is rated in one setting, with the places that say so.
private struct RatedGroup {
  let rating: RoSHRating
  var said: [(level: RoSHLevel, node: PayloadNode)] = []
}

extension AccountWriter {
  /// Reads the ratings that stand as lists of groups by level, or as levels by group, and the overall level.
  ///
  /// The overall level that the service gives counts as one more rating: the highest of all is stated.
  mutating func readRatedGroups(_ summary: PayloadNode) {
    var unread: [PayloadNode] = []
    var given: [(level: RoSHLevel, node: PayloadNode)] = []
    let settings = [("Community", summary["riskInCommunity"]), ("Custody", summary["riskInCustody"])]
    for (setting, node) in settings where node.isPresent {
      var groups = RoSHRating.all.filter { $0.key.hasSuffix(setting) }.map { RatedGroup(rating: $0) }
      for key in node.keys { readRated(key, node[key], setting, &groups, &unread) }
      for group in groups { given += stateRated(group) }
    }
    stateOverall(given, with: summary["overallRiskLevel"], unread)
  }

  /// Reads one key of a setting: a level with its groups, or a group with its level.
  private func readRated(
    _ key: String, _ node: PayloadNode, _ setting: String, _ groups: inout [RatedGroup],
    _ unread: inout [PayloadNode]
  ) {
    let said: [(word: String, group: String, node: PayloadNode)] =
      node.isArray
      ? node.elements.map { (key, $0.rawText ?? "", $0) }
      : node.saysSomething ? [(node.rawText ?? "", key, node)] : []
    for (word, group, node) in said {
      guard let level = RoSHWords.level(word),
        let index = groups.firstIndex(where: { $0.rating.key == RoSHWords.key(group, in: setting) })
      else {
        unread.append(node)
        context.ledger.refuse(node.path, .unknownCode)
        context.note(.unknownCode, node)
        continue
      }
      groups[index].said.append((level, node))
    }
  }

  /// States the level of a group; of several the highest.
  private mutating func stateRated(_ group: RatedGroup) -> [(level: RoSHLevel, node: PayloadNode)] {
    guard let highest = group.said.max(by: { $0.level.rank < $1.level.rank }) else {
      set(.notFound, for: group.rating.fact)
      return []
    }
    for other in group.said where other.level != highest.level {
      context.note(.contradiction, other.node, "The group is rated twice; the higher level was taken.")
    }
    state(group.rating.fact, highest.level, from: group.said.map(\.node))
    return [highest]
  }

  /// States the overall level, and notes where the service's own is not the highest rating.
  ///
  /// Where it does not show the ratings in custody, its own may be the higher one.
  private mutating func stateOverall(
    _ given: [(level: RoSHLevel, node: PayloadNode)], with overall: PayloadNode, _ unread: [PayloadNode]
  ) {
    guard overall.saysSomething else { return stateOverall(given, unread: unread) }
    guard let level = overall.rawText.flatMap(RoSHWords.level) else {
      return state(facts.risk.rosh.overall, overall)
    }
    let isHigher = given.allSatisfy { $0.level.rank < level.rank }
    let isLower = given.contains { $0.level.rank > level.rank }
    let showsCustody = given.contains { $0.node.path.contains("riskInCustody") }
    if isLower || (isHigher && showsCustody) {
      context.note(
        .contradiction, overall,
        "The overall level is not the highest of the ratings; the highest of all was taken.")
    }
    stateOverall(given + [(level, overall)], unread: unread)
  }
}

/// The words of the assess risks and needs service.
private enum RoSHWords {
  /// A level, whose key may end in a space.
  static func level(_ word: String) -> RoSHLevel? {
    switch folded(word) {
    case "low": .low
    case "medium": .medium
    case "high": .high
    case "veryhigh": .veryHigh
    default: nil
    }
  }

  /// The key of the rating of a group in a setting.
  static func key(_ group: String, in setting: String) -> String? {
    let names = [
      "children": "Children", "public": "Public", "knownadult": "KnownAdult", "knowadult": "KnownAdult",
      "staff": "Staff", "prisoners": "Prisoners",
    ]
    return names[folded(group)].map { "risk\($0)\(setting)" }
  }

  private static func folded(_ word: String) -> String { word.lowercased().filter(\.isLetter) }
}
