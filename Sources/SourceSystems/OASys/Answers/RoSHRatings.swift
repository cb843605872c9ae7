internal import ProbationRecord

/// One of the nine ratings of risk of serious harm.
struct RoSHRating {
  /// The key, such as `riskPublicCommunity`.
  let key: String
  /// The fact that it fills.
  let fact: Fact<RoSHLevel>

  /// All nine; in the community there are no prisoners.
  static var all: [RoSHRating] {
    [
      RoSHRating(key: "riskChildrenCommunity", fact: facts.risk.rosh.community.children),
      RoSHRating(key: "riskPublicCommunity", fact: facts.risk.rosh.community.public),
      RoSHRating(key: "riskKnownAdultCommunity", fact: facts.risk.rosh.community.knownAdult),
      RoSHRating(key: "riskStaffCommunity", fact: facts.risk.rosh.community.staff),
      RoSHRating(key: "riskChildrenCustody", fact: facts.risk.rosh.custody.children),
      RoSHRating(key: "riskPublicCustody", fact: facts.risk.rosh.custody.public),
      RoSHRating(key: "riskKnownAdultCustody", fact: facts.risk.rosh.custody.knownAdult),
      RoSHRating(key: "riskStaffCustody", fact: facts.risk.rosh.custody.staff),
      RoSHRating(key: "riskPrisonersCustody", fact: facts.risk.rosh.custody.prisoners),
    ]
  }
}

extension RoSHLevel {
  /// How serious the level is, from 0.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension AccountWriter {
  /// Reads the ratings that stand one by one, and works out the overall level.
  mutating func readRatings(_ assessment: OASysAssessment) {
    var given: [(level: RoSHLevel, node: PayloadNode)] = []
    var unread: [PayloadNode] = []
    for rating in RoSHRating.all {
      let node = assessment[rating.key]
      state(rating.fact, node, .init(asOf: assessment.changed([node]), words: OASysWords.levels))
      if let level = self[rating.fact].value {
        given.append((level, node))
      } else if node.saysSomething {
        unread.append(node)
      }
    }
    stateOverall(given, unread: unread, asOf: assessment.changed(given.map(\.node)))
  }

  /// States the overall level of risk of serious harm.
  ///
  /// The rule: it is the highest of all ratings that are given, in the community and in custody, for every
  /// group; children in custody count like any other. All of them are its sources. It is not stated when a
  /// rating cannot be understood, which might be the highest.
  mutating func stateOverall(
    _ given: [(level: RoSHLevel, node: PayloadNode)], unread: [PayloadNode] = [],
    asOf day: CalendarDate? = nil
  ) {
    guard unread.isEmpty else { return set(.failed, for: facts.risk.rosh.overall) }
    guard let highest = given.map(\.level).max(by: { $0.rank < $1.rank }) else {
      return set(.notFound, for: facts.risk.rosh.overall)
    }
    state(facts.risk.rosh.overall, highest, from: given.map(\.node), .asOf(day))
  }
}
