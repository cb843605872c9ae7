/// Finds for each reading of an account the reading of the record whose place it takes.
///
/// A payload takes the place of the last one of its kind only if both speak of one person: or one import would exchange
/// a person for another, without anybody being asked.
struct Placement {
  private(set) var record: CaseRecord
  private(set) var account: CaseRecord
  /// The readings that name nobody and that no person has joined.
  private(set) var onCallersWord: [Reading] = []
  private let joined: Provenance.Joining?
  private let said: [Reading: Naming]
  private let belonging: Belonging
  /// The readings that the record has, those of the account included once they have their place.
  private var held: [Reading: Naming]
  private var systems: [Reading: Set<SourceSystem>]

  init(of account: CaseRecord, in record: CaseRecord, joined: Provenance.Joining?, by precedence: Precedence)
  {
    (self.account, self.record, self.joined) = (account, record, joined)
    said = Naming.readings(of: account, by: precedence)
    let belonging = Belonging(of: record, by: precedence)
    self.belonging = belonging
    systems = record.readings()
    held = Dictionary(uniqueKeysWithValues: systems.keys.map { ($0, belonging.naming(of: $0)) })
  }

  /// Places every reading of the account, and notes how it came to count as one about the person of the record.
  mutating func run() {
    // What was written down by hand belongs to nobody's payload.
    let readings = account.readings().filter { $0.key.payload != nil }
    var sources: [Reading: (place: Reading, joined: Provenance.Joining?)] = [:]
    for (reading, quoted) in readings.sorted(by: { $0.key.subject < $1.key.subject }) {
      let naming = said[reading] ?? Naming()
      let place = reading.referral == nil ? place(of: reading, naming, quoting: quoted) : reading
      let joined = joining(of: naming, at: place)
      if joined == .callersWord { onCallersWord.append(place) }
      sources[reading] = (place, joined)
      // The second half of a payload about two is held against the first.
      held[place, default: Naming()].join(naming)
      systems[place, default: []].formUnion(quoted)
    }
    account.mapSources { source in
      guard let (place, joined) = sources[source.reading] else { return source }
      var source = source
      (source.subject, source.joined) = (place.subject, joined)
      return source
    }
  }

  /// The first reading of its kind that can be about the same person, or else a new one.
  private func place(of reading: Reading, _ naming: Naming, quoting quoted: Set<SourceSystem>) -> Reading {
    let isOfPerson = belonging.isOfPerson(naming, isJoined: joined != nil)
    // As many people as there are readings, and one more.
    for subject in 1...(held.count + 1) {
      let place = reading.about(subject)
      var replaced = held[place].map { [place: $0] } ?? [:]
      if subject == 1 {
        // What was written by hand of the same systems would give way to it.
        replaced.merge(
          held.filter { other, _ in other.payload == nil && other.system.map(quoted.contains) == true }
        ) {
          $1
        }
      }
      let fits = replaced.allSatisfy { other, held in
        // Whoever names nobody cannot be told from another: the sex alone tells no two people apart.
        guard !naming.namesSomebody || naming.contradictions(to: held, evenIfSettled: true).isEmpty else {
          return false
        }
        return naming.isLinked(to: held) || naming.saysTheSame(as: held)
          || isOfPerson && !belonging.heldApart.contains(other)
      }
      if fits { return place }
    }
    return reading.about(held.count + 2)
  }

  /// How a reading came to count as one about the person of the record; what a person has once said of it stays.
  private mutating func joining(of naming: Naming, at place: Reading) -> Provenance.Joining? {
    let earlier = systems[place] == nil ? nil : record.joining(of: place)
    let isNamed = naming.namesSomebody || held[place]?.namesSomebody == true
    let result = joined ?? (earlier == .callersWord ? nil : earlier) ?? (isNamed ? nil : .callersWord)
    // Statements that the account does not repeat are of the same reading.
    if systems[place] != nil, result != earlier { record.mark(place, joined: result) }
    return result
  }
}

extension CaseRecord {
  /// How a reading came to count as one about the person of the record.
  fileprivate func joining(of reading: Reading) -> Provenance.Joining? {
    for (fact, index) in places {
      for claim in self[fact, at: index].claims where claim.source.reading == reading {
        return claim.source.joined
      }
    }
    for list in holdings.heldLists {
      for claim in self[list].absences.claims where claim.source.reading == reading {
        return claim.source.joined
      }
    }
    return nil
  }
}
