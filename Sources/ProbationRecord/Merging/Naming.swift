/// Whom somebody speaks of: all by which one person is told from another, of whatever system it quotes.
///
/// Texts are folded once, because a naming is compared with many others.
struct Naming: Equatable {
  /// The numbers by which agencies know a person.
  static let numbers: [AnyFact] = [
    facts.person.identifiers.crn.untyped, facts.person.identifiers.noms.untyped,
    facts.person.identifiers.pnc.untyped, facts.person.identifiers.cro.untyped,
  ]
  private static let (family, given) = (facts.person.name.family.untyped, facts.person.name.given.untyped)
  private static let (birth, sex) = (facts.person.dateOfBirth.untyped, facts.person.sex.untyped)
  /// The facts by which one person is told from another: differences in them are always shown.
  static let identity: [AnyFact] = [family, given, birth, sex] + numbers

  /// What is said of each fact.
  private var said: [AnyFact: Set<String>] = [:]
  /// The same without what a person has decided about, which contradicts nothing any more.
  private var undecided: [AnyFact: Set<String>] = [:]
  /// The names that the person has besides: aliases, earlier surnames, nicknames.
  private var otherNames: [AnyFact: Set<String>] = [:]
  /// The systems that name the person.
  private(set) var systems: Set<SourceSystem> = []
  /// How the reading came to count as one about the person of the record.
  private(set) var joined: Provenance.Joining?

  /// How many facts are said.
  var count: Int { said.count }

  /// Whether it says who is meant; the sex alone does not.
  var namesSomebody: Bool { said.keys.contains { $0 != Self.sex } }

  /// Takes in one statement about a fact of `identity`.
  fileprivate mutating func take(_ claim: Claim, of fact: AnyFact, by precedence: Precedence) {
    joined = joined ?? claim.source.joined
    // A number that is not valid identifies nobody, so it neither contradicts nor links.
    guard let content = claim.content, fact.identifierFault(of: content) == nil,
      !(fact == Self.sex && content.texts.allSatisfy { !Self.sexes.contains($0) })
    else { return }
    systems.insert(claim.source.system)
    let texts = fact.documentContent(of: content).texts.map(precedence.row(for: fact.path).agreement.folded)
    said[fact, default: []].formUnion(texts)
    if !claim.isSettled { undecided[fact, default: []].formUnion(texts) }
  }

  private static let sexes: Set<String> = [Sex.male.rawValue, Sex.female.rawValue]

  /// Takes in another name of the person.
  fileprivate mutating func take(otherName claim: Claim, for fact: AnyFact, by precedence: Precedence) {
    let texts = (claim.content?.texts ?? []).map(precedence.row(for: fact.path).agreement.folded)
    otherNames[fact, default: []].formUnion(texts)
  }

  /// Takes in what a reading says that counts as one about the same person.
  mutating func join(_ other: Naming) {
    said.merge(other.undecided) { $0.union($1) }
    undecided.merge(other.undecided) { $0.union($1) }
    otherNames.merge(other.otherNames) { $0.union($1) }
  }
}

extension Naming {
  /// The facts of which both say something and do not agree.
  /// - Parameter evenIfSettled: whether what a person has decided about counts as well.
  func contradictions(to other: Naming, evenIfSettled: Bool = false) -> [AnyFact] {
    let mine = evenIfSettled ? said : undecided
    return Self.identity.filter { fact in
      guard let mine = mine[fact], let theirs = other.said[fact], mine.isDisjoint(with: theirs) else {
        return false
      }
      if fact == Self.sex {
        // The systems may differ about the sex of one person, a trans person's among them. Only where nothing else
        // shows that it is one person does it tell two people apart, such as twins.
        return !sharesNumber(with: other)
      }
      return mine.isDisjoint(with: other.otherNames[fact] ?? [])
        && theirs.isDisjoint(with: otherNames[fact] ?? [])
    }
  }

  /// Whether both are of one person beyond doubt: they share a number, or name and birth date.
  func isLinked(to other: Naming) -> Bool {
    if sharesNumber(with: other) { return true }
    guard agrees(on: Self.family, with: other), agrees(on: Self.birth, with: other) else { return false }
    return agrees(on: Self.given, with: other) || said[Self.given] == nil && other.said[Self.given] == nil
  }

  /// Whether both say the same, and so are one account that came twice.
  func saysTheSame(as other: Naming) -> Bool { said == other.said }

  private func sharesNumber(with other: Naming) -> Bool {
    Self.numbers.contains { agrees(on: $0, with: other) }
  }

  private func agrees(on fact: AnyFact, with other: Naming) -> Bool {
    guard let mine = said[fact], let theirs = other.said[fact] else { return false }
    return !mine.isDisjoint(with: theirs) || !mine.isDisjoint(with: other.otherNames[fact] ?? [])
      || !theirs.isDisjoint(with: otherNames[fact] ?? [])
  }
}

extension Naming {
  /// Whom a person has said that the record is about.
  static func stated(in record: CaseRecord, by precedence: Precedence) -> Naming {
    var naming = Naming()
    record.eachNaming(
      { claim, fact in if claim.source.isPersonal { naming.take(claim, of: fact, by: precedence) } },
      otherName: { claim, fact in
        if claim.source.isPersonal { naming.take(otherName: claim, for: fact, by: precedence) }
      })
    return naming
  }

  /// Whom each reading speaks of, of those that say anything of it.
  static func readings(of record: CaseRecord, by precedence: Precedence) -> [Reading: Naming] {
    var namings: [Reading: Naming] = [:]
    record.eachNaming(
      { claim, fact in
        if !claim.source.isPersonal {
          namings[claim.source.reading, default: Naming()].take(claim, of: fact, by: precedence)
        }
      },
      otherName: { claim, fact in
        if !claim.source.isPersonal {
          namings[claim.source.reading, default: Naming()].take(otherName: claim, for: fact, by: precedence)
        }
      })
    return namings
  }
}

extension CaseRecord {
  /// Hands over every claim by which one person is told from another, and every other name of theirs.
  fileprivate func eachNaming(
    _ take: (Claim, AnyFact) -> Void, otherName takeOther: (Claim, AnyFact) -> Void
  ) {
    func each(_ holding: Holding, _ take: (Claim) -> Void) {
      for claim in [holding.statement].compactMap(\.self) + holding.alternatives { take(claim) }
    }
    for fact in Naming.identity { each(self[fact]) { take($0, fact) } }
    let person = facts.person
    each(self[person.nicknames.untyped]) { takeOther($0, person.name.given.untyped) }
    for index in 0..<count(of: person.aliases.untyped) {
      let alias = person.aliases.item
      each(self[alias.given.untyped, at: index]) { takeOther($0, person.name.given.untyped) }
      each(self[alias.family.untyped, at: index]) { takeOther($0, person.name.family.untyped) }
    }
  }
}
