import ProbationRecord

extension Rule {
  /// Rules of the approved premises service and of the National Standards behind it.
  static let approvedPremises: [Rule] = [
    Rule(
      "exceptionAgreed", .error, on: .approvedPremises,
      when: fact(\.referrals.approvedPremises.exception.$agreed).is(false),
      "A case below the tiers for approved premises needs the agreement of a senior manager.",
      remedy: "Get the agreement first.", source: "AP service: not eligible"),
    Rule(
      "enhancedSecurityAgreed", .error, on: .approvedPremises,
      when: fact(\.referrals.approvedPremises.esap.exception.$agreed).is(false),
      "Enhanced security outside the National Security Division needs the agreement of a head of public protection.",
      remedy: "Get the agreement first, or ask for another type.", source: "AP service: not eligible for ESAP"
    ),
    Rule(
      "typeForEstate", .error, on: .approvedPremises,
      when: fact(\.referrals.approvedPremises.$apType).isIn([.rfap, .mhapElliottHouse, .mhapStJosephs])
        && (fact(\.referrals.approvedPremises.$estate).is(.women)
          || (fact(\.person.$sex).is(.female) && !fact(\.referrals.approvedPremises.$estate).is(.men))),
      "Recovery-focused and specialist mental health premises take men only.",
      remedy: "Ask for a standard, PIPE or ESAP place.", source: "AP service: types by estate"),
    Rule(
      "situationForOrder", .error, on: .approvedPremises,
      when: fact(\.sentence.$type).isIn([.communityOrder, .suspendedSentence])
        && fact(\.referrals.approvedPremises.$situation).isNotIn([.riskManagement, .residencyManagement]),
      "A community or suspended sentence order allows risk management or a residence requirement only.",
      remedy: "Choose one of the two situations.", source: "AP service: situations by sentence type"),
    Rule(
      "situationForBail", .error, on: .approvedPremises,
      when: fact(\.sentence.$type).is(.bailPlacement)
        && fact(\.referrals.approvedPremises.$situation).isNotIn([
          .bailAssessment, .bailSentence, .awaitingSentence,
        ]),
      "A bail placement allows bail assessment, bail placement or awaiting sentence only.",
      remedy: "Choose one of the three situations.", source: "AP service: situations by sentence type"),
    Rule(
      "arrivalNotPast", .error, on: .approvedPremises,
      when: fact(\.referrals.approvedPremises.$placementStartDate).isBefore(.todayPlusDays(0)),
      "The first day wanted cannot be past.", remedy: "Give the day on which the person would now arrive.",
      source: "AP service: start date not in the past"),
    Rule(
      "arrivalAfterRelease", .error, on: .approvedPremises,
      when: fact(\.custody.$status).is(.inCustody)
        && fact(\.referrals.approvedPremises.$placementStartDate).isBefore(fact(\.release.$date)),
      "Somebody in prison cannot arrive before the release date.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "referralConfirmed", .error, on: .approvedPremises,
      when: fact(\.referrals.approvedPremises.$accuracyConfirmed).is(false),
      "The referral must be confirmed as complete, accurate and current.",
      remedy: "Read it through and confirm it.", source: "AP service: declaration"),
  ]
}
