extension CaseRecord {
  /// Whether a document says, by a name, number or birth date, that it is about somebody else, and shows by nothing
  /// that it is not.
  public func isOfAnotherPerson(than document: CaseRecord) -> Bool {
    let person = Belonging(of: self, by: precedence).person
    let other = document.saidByAnybody(by: precedence)
    return !other.contradictions(to: person, evenIfSettled: true).isEmpty && !other.isLinked(to: person)
  }

  /// Whom the record speaks of, whoever states it.
  private func saidByAnybody(by precedence: Precedence) -> Naming {
    var said = Naming.stated(in: self, by: precedence)
    for naming in Naming.readings(of: self, by: precedence).values { said.join(naming) }
    return said
  }

  /// Whether an account is about the person about whom a reading in this record is.
  ///
  /// It must contradict nothing of it, and be linked to it. Where the reading names nobody, the person of the record
  /// takes its place; of which the record holds nothing, there is nothing to contradict.
  public func isOfOnePerson(_ account: CaseRecord, with reading: Reading) -> Bool {
    guard readings()[reading] != nil else { return true }
    let belonging = Belonging(of: self, by: precedence)
    let named = belonging.naming(of: reading)
    let known = named.namesSomebody ? named : belonging.person
    guard known.namesSomebody else { return true }
    let said = account.saidByAnybody(by: precedence)
    return said.contradictions(to: known, evenIfSettled: true).isEmpty && said.isLinked(to: known)
  }
}
