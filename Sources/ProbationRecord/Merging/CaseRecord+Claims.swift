extension CaseRecord {
  /// Every place of which sources say anything, with what each of them says, in the order of the record.
  package func claims() -> [(fact: FactDescriptor, index: Int?, claims: [FactClaim])] {
    let record = RecordSnapshot(self)
    return record.places.compactMap { fact, index in
      let claims = fact.fact(in: record, at: index).claims
      return claims.isEmpty ? nil : (fact, index, claims)
    }
  }
}
