/// Which readings speak of the person of the record, and which are held apart: nothing of those is used.
///
/// What persons stated is the anchor. Of the groups of readings that are linked with one another and contradict neither
/// it nor each other the largest counts; referrals only repeat, so that any number of them counts for less than one
/// system. Of equal groups the one counts that the record uses already: a stranger's payload that comes later never
/// takes the place of the person.
struct Belonging {
  /// Whom the record is about, as the readings that count have it.
  private(set) var person: Naming
  /// The readings that name the person of the record.
  private(set) var own: Set<Reading> = []
  /// The readings that contradict them, each with the facts in which it does.
  private(set) var contradictions: [Reading: [AnyFact]] = [:]
  /// The readings that are held apart: those that contradict, those that nothing links to the person, and those that
  /// name nobody and are of a system that only such readings name.
  private(set) var heldApart: Set<Reading> = []
  /// The readings that name nobody, and are held apart because of others.
  private(set) var withOthers: Set<Reading> = []
  /// The readings with a name or number that a person has decided against, which come after the others.
  private(set) var overruled: Set<Reading> = []
  private let namings: [Reading: Naming]

  init(of record: CaseRecord, by precedence: Precedence) {
    person = Naming.stated(in: record, by: precedence)
    namings = Naming.readings(of: record, by: precedence)
    let row = precedence.row(for: "person")
    let inUse = Set(Naming.identity.compactMap { record[$0].source?.reading })
    let confirmed = Set(
      Naming.identity.compactMap { record[$0].source }.filter { $0.origin == .confirmed }.map(\.reading))
    let named = namings.filter(\.value.namesSomebody).map { reading, naming in
      Candidate(reading: reading, naming: naming, row: row, isConfirmed: confirmed.contains(reading))
    }.sorted()
    guard !named.isEmpty else { return }
    var groups: [Group] = []
    // Whoever is in a group already begins none that is larger.
    for first in named where !groups.contains(where: { $0.readings.contains(first.reading) }) {
      groups.append(Group(around: first, person, among: named, inUse: inUse))
    }
    // The first of the largest; the candidates are in the order of their merit.
    if let group = groups.max(by: { $0.size < $1.size }) { (person, own) = (group.accepted, group.readings) }
    for candidate in named {
      if own.contains(candidate.reading) {
        if !candidate.naming.contradictions(to: person, evenIfSettled: true).isEmpty {
          overruled.insert(candidate.reading)
        }
      } else {
        heldApart.insert(candidate.reading)
        let facts = candidate.naming.contradictions(to: person)
        if !facts.isEmpty { contradictions[candidate.reading] = facts }
      }
    }
    if !heldApart.isEmpty { holdApartWhatNamesNobody(in: record) }
  }

  /// Holds apart what names nobody and is of a system that only speaks of somebody else: it was fetched with that.
  private mutating func holdApartWhatNamesNobody(in record: CaseRecord) {
    let readings = record.readings()
    let strangers = heldApart.filter { $0.referral == nil }.compactMap { readings[$0]?.only }
    let systems = Set(strangers).subtracting(own.flatMap { namings[$0]?.systems ?? [] })
    withOthers = Set(
      readings.filter { reading, quoted in
        !namesSomebody(reading) && reading.payload != nil && reading.referral == nil
          && !record.isJoinedByPerson(reading) && quoted.only.map(systems.contains) == true
      }.keys)
    heldApart.formUnion(withOthers)
  }

  /// Whom a reading speaks of; of one that names nobody, nobody.
  func naming(of reading: Reading) -> Naming { namings[reading] ?? Naming() }

  /// Whether a reading says who is meant.
  func namesSomebody(_ reading: Reading) -> Bool { namings[reading]?.namesSomebody == true }

  /// Whether a new account would count as one about the person of the record.
  /// - Parameter isJoined: whether a person has said so.
  func isOfPerson(_ naming: Naming, isJoined: Bool) -> Bool {
    guard naming.namesSomebody, person.namesSomebody else { return true }
    return naming.contradictions(to: person).isEmpty && (isJoined || naming.isLinked(to: person))
  }
}

extension CaseRecord {
  /// Whether a person has said of a reading whose it is.
  fileprivate func isJoinedByPerson(_ reading: Reading) -> Bool {
    places.contains { fact, index in
      self[fact, at: index].claims.contains { claim in
        claim.source.reading == reading && claim.source.joined.map { $0 != .callersWord } == true
      }
    }
  }
}

extension Set {
  /// The element, if there is only one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

/// A reading that names somebody, and how much it counts.
private struct Candidate: Comparable {
  let reading: Reading
  let naming: Naming
  /// Whether a person has confirmed some of what it says of who the person is.
  private let isConfirmed: Bool
  private let merit: (Int, Int, Int, String)

  init(reading: Reading, naming: Naming, row: Precedence.Row, isConfirmed: Bool) {
    self.reading = reading
    self.naming = naming
    self.isConfirmed = isConfirmed
    // What quotes several systems is no better a source than the worst of them.
    let rank = reading.referral == nil ? naming.systems.map { row.rank(of: $0) }.max() : nil
    merit = (rank ?? .max, reading.subject, -naming.count, reading.name)
  }

  /// Whether a person put it into the record as one about the person: by saying so, by confirming its names or numbers,
  /// or by writing it by hand.
  var isJoinedByPerson: Bool {
    reading.payload == nil || isConfirmed || naming.joined.map { $0 != .callersWord } == true
  }

  static func < (one: Candidate, other: Candidate) -> Bool { one.merit < other.merit }
  static func == (one: Candidate, other: Candidate) -> Bool { one.reading == other.reading }
}

/// Readings that speak of one person.
private struct Group {
  private(set) var accepted: Naming
  private(set) var readings: Set<Reading> = []
  private var isInUse = false

  /// How many readings there are, first-hand and altogether; and whether the record uses any of them.
  var size: (Int, Int, Int) { (readings.count { $0.referral == nil }, readings.count, isInUse ? 1 : 0) }

  /// The group that one reading begins, and that others join while they are linked to it and contradict nothing in it.
  ///
  /// Where a person has stated who it is, or the reading was joined by a person, what others have joined by their word
  /// counts as linked. A stranger's reading may begin a group, but must not draw those in: they were joined to somebody
  /// else.
  init(around first: Candidate, _ stated: Naming, among candidates: [Candidate], inUse: Set<Reading>) {
    accepted = stated
    let isFounder = !stated.namesSomebody
    guard first.naming.contradictions(to: stated).isEmpty,
      isFounder || first.isJoinedByPerson || first.naming.isLinked(to: stated)
    else { return }
    join(first)
    isInUse = inUse.contains(first.reading)
    var drawsIn = !isFounder || first.isJoinedByPerson || isInUse
    var left = candidates.filter { $0 != first }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      var rest: [Candidate] = []
      for candidate in left {
        let isLinked = candidate.naming.isLinked(to: accepted) || drawsIn && candidate.isJoinedByPerson
        guard isLinked, candidate.naming.contradictions(to: accepted).isEmpty else {
          rest.append(candidate)
          continue
        }
        join(candidate)
        isInUse = isInUse || inUse.contains(candidate.reading)
        drawsIn = drawsIn || isInUse
        hasGrown = true
      }
      left = rest
    }
  }

  private mutating func join(_ candidate: Candidate) {
    readings.insert(candidate.reading)
    accepted.join(candidate.naming)
  }
}
