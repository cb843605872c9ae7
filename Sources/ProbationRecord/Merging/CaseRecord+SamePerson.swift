extension CaseRecord {
  /// Whether an account is about the person about whom a payload in this record was.
  ///
  /// Nothing by which one person is told from another may differ, and where the payload gave any of it the account
  /// must repeat some. Of a payload that gave none, what the record goes by takes its place; of which the record
  /// holds nothing, there is nothing to contradict.
  /// - Parameter payload: the name of the payload, as conflicts and decisions name it.
  public func isAboutTheSamePerson(as account: CaseRecord, forPayload payload: String) -> Bool {
    guard holdsAnything(of: payload) else { return true }
    let (record, account) = (RecordSnapshot(self), RecordSnapshot(account))
    let holdings = PersonDescription.identity.map { ($0, $0.fact(in: record).holding) }
    var known = holdings.compactMap { fact, holding in
      (holding.alternatives + [holding.statement].compactMap(\.self))
        .first { $0.source.payload == payload && $0.content != nil }.map { (fact, $0) }
    }
    if known.isEmpty {
      known = holdings.compactMap { fact, holding in
        holding.statement.flatMap { $0.content == nil ? nil : (fact, $0) }
      }
    }
    let pairs = known.compactMap { fact, claim in
      fact.fact(in: account).holding.statement.flatMap { said in
        said.content == nil ? nil : (fact: fact, known: claim, said: said)
      }
    }
    guard pairs.allSatisfy({ precedence.agree($0.known, $0.said, on: $0.fact) }) else { return false }
    return known.isEmpty || !pairs.isEmpty
  }

  private func holdsAnything(of payload: String) -> Bool {
    let record = RecordSnapshot(self)
    return record.places.contains { fact, index in
      let holding = fact.fact(in: record, at: index).holding
      return (holding.alternatives + [holding.statement].compactMap(\.self)).contains {
        $0.source.payload == payload
      }
    }
  }
}
