public import ProbationRecord

/// A question that several referrals of one person answer differently.
public struct ReferralDisagreement: Sendable {
  /// The fact that answers the question.
  public let fact: AnyFact
  /// Its canonical place among all that the referrals say, with the position of its entry.
  public let path: String
  /// What each referral says, in the order in which they were given; `nil` where it says nothing.
  public let answers: [Claim?]

  /// The question.
  public var label: String { fact.label }

  /// The questions that referrals answer differently, in the order of the record.
  ///
  /// Entries of lists are brought together by what they are known by; an entry that a referral should have and has
  /// not stands once, by its first question. Answers that differ only in capitals or spaces, or in the way sources
  /// usually spell them, are the same; and that an answer is not known contradicts none.
  public static func all(among referrals: [ReceivedReferral]) -> [ReferralDisagreement] {
    var record = CaseRecord()
    for referral in referrals { _ = record.merge(referral.account) }
    let entries = Entries(of: record, in: referrals)
    var told: Set<EntryPlace> = []
    return record.claims().compactMap { fact, index, claims in
      let answers = referrals.map { referral in claims.first { $0.source.reading == referral.reading } }
      let given = answers.compactMap { $0 }
      let differ = given.indices.contains { index in
        given[..<index].contains { !record.precedence.agree($0, given[index], on: fact) }
      }
      let isOneSided = EntryPlace(fact, index).map { place in
        entries.isMissing(place, asking: fact) && told.insert(place).inserted
      }
      guard differ || isOneSided == true else { return nil }
      return ReferralDisagreement(fact: fact, path: fact.path(at: index), answers: answers)
    }
  }
}

/// An entry of a list of the record in which referrals were brought together.
private struct EntryPlace: Hashable {
  let list: AnyFactList
  let index: Int

  init?(_ fact: AnyFact, _ index: Int?) {
    guard let list = fact.list, let index else { return nil }
    (self.list, self.index) = (list, index)
  }
}

/// Which entries each referral has, and which its form would ask for.
private struct Entries {
  private let sides: [(form: Form, has: Set<EntryPlace>, wants: Set<EntryPlace>)]

  init(of record: CaseRecord, in referrals: [ReceivedReferral]) {
    let claims = record.claims()
    sides = referrals.map { referral in
      let has = claims.filter { $0.claims.contains { $0.source.reading == referral.reading } }
      let answers = referral.form.filled(from: record, on: referral.preparedOn).answers.filter(\.isShown)
      return (
        referral.form, Set(has.compactMap { EntryPlace($0.fact, $0.index) }),
        Set(answers.compactMap { EntryPlace($0.field.fact, $0.index) })
      )
    }
  }

  /// Whether a referral lacks an entry although its form asks for it, and for that fact of it.
  func isMissing(_ place: EntryPlace, asking fact: AnyFact) -> Bool {
    sides.contains { $0.wants.contains(place) && !$0.has.contains(place) && $0.form.asks(for: fact) }
  }
}
