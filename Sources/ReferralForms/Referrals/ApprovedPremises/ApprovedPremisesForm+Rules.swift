import ProbationRecord

extension ApprovedPremisesForm {
  /// The rules between the answers of the form.
  static let rules: [Rule] = [
    .birthInPast,
    .offenceInPast,
    .sentenceEndsAfterRelease,
    .licenceEndsAfterRelease,
    .supervisionDatesInOrder,
    .alertDatesInOrder,
    Rule(
      "staffRiskAgrees", .warning,
      when: facts.risk.rosh.community.staff.isIn([.high, .veryHigh])
        && facts.risk.toStaff.present.is(false),
      "A high risk of serious harm to staff and no evidence of risk to staff contradict each other.",
      remedy: "Correct the one that is wrong.", source: "Defect of the AP service: the two are never compared"
    ),
    .earlierStaysAgree,
    Rule(
      "exceptionAgreed", .error, when: facts.referrals.approvedPremises.exception.agreed.is(false),
      "A case below the tiers for approved premises needs the agreement of a senior manager.",
      remedy: "Get the agreement first.", source: "AP service: not eligible"),
    Rule(
      "enhancedSecurityAgreed", .error,
      when: facts.referrals.approvedPremises.esap.exception.agreed.is(false),
      "Enhanced security outside the National Security Division needs the agreement of a head of public protection.",
      remedy: "Get the agreement first, or ask for another type.", source: "AP service: not eligible for ESAP"
    ),
    Rule(
      "typeForEstate", .error,
      when: facts.referrals.approvedPremises.apType.isIn([.rfap, .mhapElliottHouse, .mhapStJosephs])
        && (facts.referrals.approvedPremises.estate.is(.women)
          || (facts.person.sex.is(.female) && !facts.referrals.approvedPremises.estate.is(.men))),
      "Recovery-focused and specialist mental health premises take men only.",
      remedy: "Ask for a standard, PIPE or ESAP place.", source: "AP service: types by estate"),
    Rule(
      "situationForOrder", .error,
      when: facts.sentence.type.isIn([.communityOrder, .suspendedSentence])
        && facts.referrals.approvedPremises.situation.isNotIn([.riskManagement, .residencyManagement]),
      "A community or suspended sentence order allows risk management or a residence requirement only.",
      remedy: "Choose one of the two situations.", source: "AP service: situations by sentence type"),
    Rule(
      "situationForBail", .error,
      when: facts.sentence.type.is(.bailPlacement)
        && facts.referrals.approvedPremises.situation.isNotIn([
          .bailAssessment, .bailSentence, .awaitingSentence,
        ]),
      "A bail placement allows bail assessment, bail placement or awaiting sentence only.",
      remedy: "Choose one of the three situations.", source: "AP service: situations by sentence type"),
    Rule(
      "arrivalNotPast", .error,
      when: facts.referrals.approvedPremises.placementStartDate.isBefore(.todayPlusDays(0)),
      "The first day wanted cannot be past.", remedy: "Give the day on which the person would now arrive.",
      source: "AP service: start date not in the past"),
    Rule(
      "arrivalAfterRelease", .error,
      when: facts.custody.status.is(.inCustody)
        && facts.referrals.approvedPremises.placementStartDate.isBefore(facts.release.date),
      "Somebody in prison cannot arrive before the release date.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "referralConfirmed", .error, when: facts.referrals.approvedPremises.accuracyConfirmed.is(false),
      "The referral must be confirmed as complete, accurate and current.",
      remedy: "Read it through and confirm it.", source: "AP service: declaration"),
  ]
}
