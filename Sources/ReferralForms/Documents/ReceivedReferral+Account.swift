public import ProbationRecord

extension ReceivedReferral {
  /// What the document says, as an account that can be merged into a record.
  ///
  /// Each answer keeps the system and the day that the document gives it, and no other. A document only repeats its
  /// sources, so their own word comes first.
  public var account: CaseRecord {
    var account = record
    let snapshot = record
    for (fact, index) in snapshot.places {
      guard let statement = snapshot[fact, at: index].statement else { continue }
      let claim = Claim(statement.statement, from: repeated(statement.source))
      account[fact, at: index] = Holding(statement: claim)
    }
    for list in record.holdings.heldLists {
      guard let (reason, source) = record[list].absence else { continue }
      account.state(reason, of: list, from: repeated(source))
    }
    return account
  }

  /// The reading that the document is in a record.
  public var reading: Reading { repeated(.practitioner).reading }

  /// The reading that the document whose place it takes is in a record, if there is one.
  public var supersededReading: Reading? {
    supersession.map { earlier in
      Provenance.practitioner.repeated(
        byReferralOf: form.id, on: earlier.preparedOn, fingerprint: Self.digits(of: earlier.fingerprint)
      ).reading
    }
  }

  private static func digits(of fingerprint: String) -> Substring {
    fingerprint.drop { $0 != ":" }.dropFirst()
  }

  private func repeated(_ source: Provenance) -> Provenance {
    source.repeated(byReferralOf: form.id, on: preparedOn, fingerprint: Self.digits(of: fingerprint))
  }
}
