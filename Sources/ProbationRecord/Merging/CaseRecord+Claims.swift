extension CaseRecord {
  /// Every place of which sources say anything, with what each of them says, in the order of the record.
  package func claims() -> [(fact: AnyFact, index: Int?, claims: [Claim])] {
    let record = self
    return record.places.compactMap { fact, index in
      let claims = record[fact, at: index].claims
      return claims.isEmpty ? nil : (fact, index, claims)
    }
  }
}
