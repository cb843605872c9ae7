import ProbationRecord

extension MAPPAForm {
  /// The rules between the answers of the form.
  static let rules: [Rule] = [
    .birthInPast,
    Rule(
      "sentencedAfterBirth", .error, when: facts.sentence.dates.sentenced.isBefore(facts.person.dateOfBirth),
      "A sentence cannot come before the person's birth.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    Rule(
      "convictedAfterOffence", .error, each: facts.offences.untyped,
      when: facts.offences.convictionDate.isBefore(facts.offences.date),
      "A conviction cannot come before the offence.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    .offenceInPast,
    Rule(
      "releasedAfterSentence", .error, when: facts.release.date.isBefore(facts.sentence.dates.sentenced),
      "A release cannot come before the sentence.", remedy: "Correct one of the two dates.",
      source: "Plain order of events"),
    .sentenceEndsAfterRelease,
    .licenceEndsAfterRelease,
    Rule(
      "levelDatesInOrder", .warning, each: facts.mappa.history.untyped,
      when: facts.mappa.history.endDate.isBefore(facts.mappa.history.startDate),
      "An earlier MAPPA level cannot end before it starts.", remedy: "Correct it in nDelius.",
      source: "Plain order of events"),
    Rule(
      "noFixedAbodeHasNoAddress", .warning, each: facts.person.addresses.untyped,
      when: facts.person.addresses.noFixedAbode.is(true)
        && facts.person.addresses.address.isPresent,
      "No fixed abode and a full address contradict each other.", remedy: "Keep the one that is right.",
      source: "Core person record: no fixed abode with an address is an issue"),
    Rule(
      "childrenAgree", .warning,
      when: facts.safeguarding.childrenConcern.is(false)
        && facts.safeguarding.children.name.isPresent,
      "Children are listed although there is no safeguarding concern.",
      remedy: "Correct the answer or the list.",
      source: "One fact, two questions"),
    Rule(
      "indexOffenceNamed", .error,
      when: facts.offences.isIndex.isPresent && !facts.offences.isIndex.includes(true),
      "One of the offences must be the index offence.",
      remedy: "Mark the offence on which the referral rests.",
      source: "MAPPA A notes for completion"),
    Rule(
      "categoryThreeLevel", .error,
      when: facts.mappa.category.is(.category3) && facts.mappa.level.is(.level1),
      "Category 3 must be managed at level 2 or 3.", remedy: "Correct the category or the level in nDelius.",
      source: "nDelius: standing note on the MAPPA register"),
    Rule(
      "categoryKnown", .error, when: facts.mappa.category.is(.undetermined),
      "A referral names exactly one category.", remedy: "Determine the category first.",
      source: "MAPPA A notes for completion"),
    Rule(
      "levelSoughtIsFormal", .error, when: facts.referrals.mappa.levelSought.isNotIn([.level2, .level3]),
      "Only level 2 or 3 can be asked for.", remedy: "Ask for level 2 or 3.",
      source: "MAPPA A notes for completion"),
    Rule(
      "groundForLevelTwo", .error,
      when: facts.referrals.mappa.levelSought.is(.level2)
        && facts.referrals.mappa.levelGround.isNotIn([.highRosh, .coordinationNeeded, .stepDownFromLevel3]),
      "The ground must be one for level 2.", remedy: "Choose a ground for level 2 or ask for level 3.",
      source: "MAPPA guidance, chapter 7"),
    Rule(
      "groundForLevelThree", .error,
      when: facts.referrals.mappa.levelSought.is(.level3)
        && facts.referrals.mappa.levelGround.isNotIn([.seniorCommitment, .mediaInterest, .other]),
      "The ground must be one for level 3.", remedy: "Choose a ground for level 3 or ask for level 2.",
      source: "MAPPA guidance, chapter 7"),
    Rule(
      "basisOfCategoryOne", .error,
      when: facts.mappa.category.is(.category1) && facts.mappa.categoryBasis.isNot(.notification),
      "Category 1 rests on the sexual offence notification duty.",
      remedy: "Correct the category or its basis.",
      source: "Criminal Justice Act 2003, section 327(2)"),
    Rule(
      "basisOfCategoryTwo", .error,
      when: facts.mappa.category.is(.category2)
        && facts.mappa.categoryBasis.isNotIn([
          .qualifyingSentence, .hospitalOrGuardianship, .insanityOrDisabilityFinding,
        ]),
      "Category 2 rests on a qualifying sentence, order or finding.",
      remedy: "Correct the category or its basis.",
      source: "Criminal Justice Act 2003, section 327(3) to (4A)"),
    Rule(
      "basisOfCategoryThree", .error,
      when: facts.mappa.category.is(.category3) && facts.mappa.categoryBasis.isNot(.otherDangerous),
      "Category 3 rests on an offence that shows a capacity for serious harm.",
      remedy: "Correct the category or its basis.", source: "Criminal Justice Act 2003, section 325(2)(b)"),
    Rule(
      "basisOfCategoryFour", .error,
      when: facts.mappa.category.is(.category4) && facts.mappa.categoryBasis.isNot(.terrorist),
      "Category 4 rests on a terrorist or terrorist-risk route.",
      remedy: "Correct the category or its basis.",
      source: "Police, Crime, Sentencing and Courts Act 2022"),
    Rule(
      "categoryOneNotified", .warning,
      when: facts.mappa.category.is(.category1)
        && facts.offending.sexOffenderNotification.active.is(false),
      "A person in category 1 is subject to notification.", remedy: "Correct the category or the answer.",
      source: "Criminal Justice Act 2003, section 327(2)"),
    Rule(
      "leadAgencyCanLead", .error,
      when: facts.mappa.leadAgency.isNotIn([.probation, .police, .youthJustice, .mentalHealth]),
      "The lead agency is probation, the police, youth justice or mental health services.",
      remedy: "Name the agency with main responsibility for the case.",
      source: "Local MAPPA procedures (Norfolk)"),
    Rule(
      "screenedInPast", .error, when: facts.mappa.screening.date.isAfter(.todayPlusDays(0)),
      "The screening cannot lie ahead.", remedy: "Correct its date.", source: "Parole report: screening date"),
    Rule(
      "managerEndorses", .error, when: facts.referrals.mappa.endorsement.endorsed.is(false),
      "The line manager must agree the level sought.", remedy: "Settle it with the manager before you refer.",
      source: "MAPPA referral practice"),
    Rule(
      "proposedAddressApproved", .warning, when: facts.accommodation.proposed.approved.is(false),
      "The address proposed for release should be the approved one.",
      remedy: "Say in the plan when a decision is due.", source: "MAPPA A notes for completion"),
    Rule(
      "victimContactStated", .warning,
      when: facts.risk.flags.includes(RiskFlag.victimContact)
        && !facts.victims.contactScheme.status.isPresent,
      "The victim contact scheme applies, so each index victim's part in it should be stated.",
      remedy: "Ask the victim liaison officer.", source: "nDelius register INVI"),
    Rule(
      "referredInTime", .warning,
      when: facts.custody.status.is(.inCustody) && facts.release.date.isBefore(.todayPlusMonths(6))
        && facts.referrals.mappa.urgentReason.isAbsent,
      "The referral should be made at least six months before release.",
      remedy: "Ask for an early meeting, and say why the case cannot wait.",
      source: "MAPPA practice: six months before release"),
  ]
}
