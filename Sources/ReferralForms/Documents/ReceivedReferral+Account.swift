public import ProbationRecord

extension ReceivedReferral {
  /// What the document says, as an account that can be merged into a record.
  ///
  /// Each answer keeps the system and the day that the document gives it, and no other. A document only repeats its
  /// sources, so their own word comes first.
  public var account: CaseRecord {
    var account = record
    let snapshot = RecordSnapshot(record)
    for (fact, index) in snapshot.places {
      guard let statement = fact.fact(in: snapshot, at: index).holding.statement else { continue }
      let claim = FactClaim(statement.statement, from: repeated(statement.source))
      let isHeld = fact.hold(FactHolding(statement: claim), in: &account, at: index)
      precondition(isHeld, "\(fact.path): what was read from a document is of its type")
    }
    for list in FactCatalogue.shared.lists {
      guard let (reason, source) = list.absence(in: record) else { continue }
      list.state(reason, from: repeated(source), in: &account)
    }
    return account
  }

  /// The name of the payload that the document is in a record, as conflicts and decisions name it.
  public var payload: String { repeated(.practitioner).payload ?? "" }

  /// The name of the payload that the document whose place it takes is in a record, if there is one.
  public var supersededPayload: String? {
    supersession.flatMap { earlier in
      FactSource.practitioner.repeated(
        byReferralOf: form.id, on: earlier.preparedOn, fingerprint: Self.digits(of: earlier.fingerprint)
      ).payload
    }
  }

  private static func digits(of fingerprint: String) -> Substring {
    fingerprint.drop { $0 != ":" }.dropFirst()
  }

  private func repeated(_ source: FactSource) -> FactSource {
    source.repeated(byReferralOf: form.id, on: preparedOn, fingerprint: Self.digits(of: fingerprint))
  }
}
