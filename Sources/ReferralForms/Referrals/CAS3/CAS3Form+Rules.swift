import ProbationRecord

extension CAS3Form {
  /// The rules between the answers of the form.
  static let rules: [Rule] = [
    .birthInPast,
    .offenceInPast,
    .sentenceEndsAfterRelease,
    .supervisionDatesInOrder,
    Rule(
      "routeDatesInOrder", .error, each: facts.release.routes.untyped,
      when: facts.release.routes.endDate.isBefore(facts.release.routes.startDate),
      "A release route must end after it starts.", remedy: "Correct one of the two dates.",
      source: "CAS3 service: end after start"),
    .alertDatesInOrder,
    Rule(
      "notificationNeedsConviction", .warning,
      when: facts.risk.flags.includes(RiskFlag.registeredSexOffender)
        && facts.offending.everConvicted.sexualOffence.is(false),
      "A registered sex offender has been convicted of a sexual offence.",
      remedy: "Correct the flag in nDelius or the answer.", source: "Sexual Offences Act 2003, part 2"),
    .earlierStaysAgree,
    Rule(
      "outOfAreaAgreed", .error,
      when: facts.referrals.cas3.placement.region.differs(from: facts.management.practitioner.region)
        && facts.referrals.cas3.placement.pduAgreementOnRecord.is(false),
      "Another region needs proof on nDelius that its delivery unit will look at the case.",
      remedy: "Get the agreement and put it on nDelius first.",
      source: "CAS3 service: the one gate it enforces"),
    Rule(
      "regionTakesReferrals", .error, when: facts.referrals.cas3.placement.region.is(.national),
      "No referral goes to the national teams.", remedy: "Choose the region in which a bed is wanted.",
      source: "CAS3 service: regions"),
    Rule(
      "bedAfterRelease", .error,
      when: facts.referrals.cas3.accommodationRequiredFrom.isBefore(facts.release.date),
      "A bed cannot be needed before the release date.", remedy: "Correct one of the two dates.",
      source: "CAS3 interface: release on or before the day needed"),
    Rule(
      "bedWithinWindow", .error,
      when: facts.referrals.cas3.accommodationRequiredFrom.isBefore(.todayPlusDays(0))
        || facts.referrals.cas3.accommodationRequiredFrom.isAfter(.todayPlusMonths(3)),
      "A bed can be asked for from today to three months ahead.",
      remedy: "Wait, or correct the day on which it is needed.", source: "CAS3 service: date needed"),
    Rule(
      "releaseWithinWindow", .error,
      when: facts.release.date.isBefore(.todayPlusDays(0))
        || facts.release.date.isAfter(.todayPlusMonths(3)),
      "The release date can be from today to three months ahead.",
      remedy: "Wait, or correct the release date.", source: "CAS3 service: release date"),
    Rule(
      "dutyToReferInPast", .error, when: facts.accommodation.dutyToRefer.date.isAfter(.todayPlusDays(0)),
      "The council referral cannot lie ahead.", remedy: "Correct its date.",
      source: "CAS3 service: duty to refer"),
    Rule(
      "routeKnownToCAS3", .error, each: facts.release.routes.untyped,
      when: facts.release.routes.type.isIn([
        .homeDetentionCurfew, .temporaryLicence, .extendedDeterminateLicence, .inCommunity, .notApplicable,
      ]),
      "CAS3 takes conditional release, parole, recall and post-sentence supervision routes only.",
      remedy: "Give the route by which CAS3 takes the person, or do not refer.",
      source: "CAS3 service: release types"),
    Rule(
      "supervisionRouteWithdrawn", .warning, each: facts.release.routes.untyped,
      when: facts.release.routes.type.is(.pss),
      "CAS3 has not offered post-sentence supervision as a route since 11 May 2026.",
      remedy: "Give another route, or ask the region whether it takes the case.",
      source: "CAS3 service: release types offered"),
    Rule(
      "ordersNotTaken", .warning, when: facts.sentence.type.isIn([.communityOrder, .suspendedSentence]),
      "CAS3 is not for people with a community or suspended sentence only.",
      remedy: "Make sure that another sentence qualifies.", source: "CAS3 guidance: eligibility"),
    Rule(
      "consentGiven", .warning, when: facts.referrals.cas3.consentGiven.is(false),
      "The person should agree to the referral.", remedy: "Talk it through with the person first.",
      source: "CAS3 service: consent"),
    Rule(
      "dutyToReferMade", .warning, when: facts.accommodation.dutyToRefer.submitted.is(false),
      "The council should have a homelessness referral.", remedy: "Make the duty to refer.",
      source: "Homelessness Reduction Act 2017; single accommodation service"),
    Rule(
      "rehabilitativeReferralMade", .warning, when: facts.accommodation.crsReferral.submitted.is(false),
      "A referral to commissioned rehabilitative services should be live.", remedy: "Make the referral.",
      source: "Single accommodation service"),
    Rule(
      "approvalForRisk", .warning,
      when: (facts.risk.rosh.overall.isIn([.high, .veryHigh])
        || facts.mappa.level.isIn([.level2, .level3]))
        && facts.referrals.cas3.approval.status.is(.notRequired),
      "A high risk of serious harm or MAPPA level 2 or 3 needs senior approval.",
      remedy: "Get the approval that your region asks for.", source: "CAS3 guidance: approvals"),
    Rule(
      "leavingPrison", .warning,
      when: facts.referrals.cas3.eligibilityReason.is(.homelessFromCustody)
        && facts.custody.status.isNot(.inCustody),
      "Somebody who leaves prison homeless is in prison now.",
      remedy: "Correct the ground or the whereabouts.",
      source: "CAS3 guidance: eligibility"),
    Rule(
      "cas3Confirmed", .error, when: facts.referrals.cas3.accuracyConfirmed.is(false),
      "The referral must be confirmed as complete, accurate and current.",
      remedy: "Read it through and confirm it.", source: "CAS3 service: declaration"),
  ]
}
