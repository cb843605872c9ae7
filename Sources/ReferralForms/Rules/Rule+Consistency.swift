import ProbationRecord

extension Rule {
  /// Answers that contradict one another.
  static let consistency: [Rule] = [
    Rule(
      "staffRiskAgrees", .warning, on: .approvedPremises,
      when: fact(\.risk.rosh.community.$staff).isIn([.high, .veryHigh])
        && fact(\.risk.toStaff.$present).is(false),
      "A high risk of serious harm to staff and no evidence of risk to staff contradict each other.",
      remedy: "Correct the one that is wrong.", source: "Defect of the AP service: the two are never compared"
    ),
    Rule(
      "noFixedAbodeHasNoAddress", .warning, on: .mappa, each: FactCatalogue.shared[\.person.addresses],
      when: fact(\.person.addresses, \.$noFixedAbode).is(true)
        && fact(\.person.addresses, \.$address).isPresent,
      "No fixed abode and a full address contradict each other.", remedy: "Keep the one that is right.",
      source: "Core person record: no fixed abode with an address is an issue"),
    Rule(
      "notificationNeedsConviction", .warning, on: .cas3,
      when: fact(\.risk.$flags).includes(RiskFlag.registeredSexOffender)
        && fact(\.offending.everConvicted.$sexualOffence).is(false),
      "A registered sex offender has been convicted of a sexual offence.",
      remedy: "Correct the flag in nDelius or the answer.", source: "Sexual Offences Act 2003, part 2"),
    Rule(
      "earlierStaysAgree", .warning, on: .approvedPremises, .cas3,
      when: fact(\.accommodation.$hadPreviousStay).isNot(.yes)
        && fact(\.accommodation.previousStays, \.$service).isPresent,
      "Earlier stays are listed although the answer is not yes.", remedy: "Correct the answer or the list.",
      source: "One fact, two questions"),
    Rule(
      "childrenAgree", .warning, on: .mappa,
      when: fact(\.safeguarding.$childrenConcern).is(false)
        && fact(\.safeguarding.children, \.$name).isPresent,
      "Children are listed although there is no safeguarding concern.",
      remedy: "Correct the answer or the list.",
      source: "One fact, two questions"),
    Rule(
      "indexOffenceNamed", .error, on: .mappa,
      when: fact(\.offences, \.$isIndex).isPresent && !fact(\.offences, \.$isIndex).includes(true),
      "One of the offences must be the index offence.",
      remedy: "Mark the offence on which the referral rests.",
      source: "MAPPA A notes for completion"),
  ]
}
