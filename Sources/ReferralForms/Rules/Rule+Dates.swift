import ProbationRecord

extension Rule {
  /// Dates that must come one after the other, or cannot lie ahead.
  static let dates: [Rule] = [
    Rule(
      "birthInPast", .error, on: .approvedPremises, .cas3, .cas3Supplier, .mappa,
      when: fact(\.person.$dateOfBirth).isAfter(.todayPlusDays(0)),
      "A birth date cannot lie ahead.", remedy: "Correct the birth date.", source: "Plain order of events"),
    Rule(
      "sentencedAfterBirth", .error, on: .mappa,
      when: fact(\.sentence.dates.$sentenced).isBefore(fact(\.person.$dateOfBirth)),
      "A sentence cannot come before the person's birth.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "convictedAfterOffence", .error, on: .mappa, each: FactCatalogue.shared[\.offences],
      when: fact(\.offences, \.$convictionDate).isBefore(fact(\.offences, \.$date)),
      "A conviction cannot come before the offence.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "offenceInPast", .error, on: .approvedPremises, .cas3, .mappa, each: FactCatalogue.shared[\.offences],
      when: fact(\.offences, \.$date).isAfter(.todayPlusDays(0)),
      "An offence cannot lie ahead.", remedy: "Correct the date of the offence.",
      source: "Plain order of events"),
    Rule(
      "releasedAfterSentence", .error, on: .mappa,
      when: fact(\.release.$date).isBefore(fact(\.sentence.dates.$sentenced)),
      "A release cannot come before the sentence.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "sentenceEndsAfterRelease", .error, on: .approvedPremises, .cas3, .mappa,
      when: fact(\.sentence.dates.$sentenceExpiry).isBefore(fact(\.release.$date)),
      "A sentence cannot expire before the release date.",
      remedy: "Correct one of the two dates; a release at sentence expiry leaves nobody to supervise.",
      source: "CAS3 guidance: not for release at sentence expiry"),
    Rule(
      "licenceEndsAfterRelease", .error, on: .approvedPremises, .mappa,
      when: fact(\.sentence.dates.$licenceExpiry).isBefore(fact(\.release.$date)),
      "A licence cannot expire before the release date.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "supervisionDatesInOrder", .error, on: .approvedPremises, .cas3,
      when: fact(\.sentence.dates.$pssEnd).isBefore(fact(\.sentence.dates.$pssStart)),
      "Post-sentence supervision cannot end before it starts.", remedy: "Correct one of the two dates.",
      source: "The AP service lets this pass; see its own test data"),
    Rule(
      "routeDatesInOrder", .error, on: .cas3, each: FactCatalogue.shared[\.release.routes],
      when: fact(\.release.routes, \.$endDate).isBefore(fact(\.release.routes, \.$startDate)),
      "A release route must end after it starts.", remedy: "Correct one of the two dates.",
      source: "CAS3 service: end after start"),
    Rule(
      "alertDatesInOrder", .warning, on: .approvedPremises, .cas3,
      each: FactCatalogue.shared[\.custody.acctAlerts],
      when: fact(\.custody.acctAlerts, \.$expiryDate).isBefore(fact(\.custody.acctAlerts, \.$createdDate)),
      "An ACCT alert cannot end before it was raised.", remedy: "Correct it in the prison system.",
      source: "Plain order of events"),
    Rule(
      "levelDatesInOrder", .warning, on: .mappa, each: FactCatalogue.shared[\.mappa.history],
      when: fact(\.mappa.history, \.$endDate).isBefore(fact(\.mappa.history, \.$startDate)),
      "An earlier MAPPA level cannot end before it starts.", remedy: "Correct it in nDelius.",
      source: "Plain order of events"),
  ]
}
