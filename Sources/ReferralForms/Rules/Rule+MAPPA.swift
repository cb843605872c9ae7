import ProbationRecord

extension Rule {
  /// Rules of the MAPPA guidance and of nDelius.
  static let mappa: [Rule] = [
    Rule(
      "categoryThreeLevel", .error, on: .mappa,
      when: fact(\.mappa.$category).is(.category3) && fact(\.mappa.$level).is(.level1),
      "Category 3 must be managed at level 2 or 3.", remedy: "Correct the category or the level in nDelius.",
      source: "nDelius: standing note on the MAPPA register"),
    Rule(
      "categoryKnown", .error, on: .mappa, when: fact(\.mappa.$category).is(.undetermined),
      "A referral names exactly one category.", remedy: "Determine the category first.",
      source: "MAPPA A notes for completion"),
    Rule(
      "levelSoughtIsFormal", .error, on: .mappa,
      when: fact(\.referrals.mappa.$levelSought).isNotIn([.level2, .level3]),
      "Only level 2 or 3 can be asked for.", remedy: "Ask for level 2 or 3.",
      source: "MAPPA A notes for completion"),
    Rule(
      "groundForLevelTwo", .error, on: .mappa,
      when: fact(\.referrals.mappa.$levelSought).is(.level2)
        && fact(\.referrals.mappa.$levelGround).isNotIn([.highRosh, .coordinationNeeded, .stepDownFromLevel3]),
      "The ground must be one for level 2.", remedy: "Choose a ground for level 2 or ask for level 3.",
      source: "MAPPA guidance, chapter 7"),
    Rule(
      "groundForLevelThree", .error, on: .mappa,
      when: fact(\.referrals.mappa.$levelSought).is(.level3)
        && fact(\.referrals.mappa.$levelGround).isNotIn([.seniorCommitment, .mediaInterest, .other]),
      "The ground must be one for level 3.", remedy: "Choose a ground for level 3 or ask for level 2.",
      source: "MAPPA guidance, chapter 7"),
    Rule(
      "basisOfCategoryOne", .error, on: .mappa,
      when: fact(\.mappa.$category).is(.category1) && fact(\.mappa.$categoryBasis).isNot(.notification),
      "Category 1 rests on the sexual offence notification duty.",
      remedy: "Correct the category or its basis.",
      source: "Criminal Justice Act 2003, section 327(2)"),
    Rule(
      "basisOfCategoryTwo", .error, on: .mappa,
      when: fact(\.mappa.$category).is(.category2)
        && fact(\.mappa.$categoryBasis).isNotIn([
          .qualifyingSentence, .hospitalOrGuardianship, .insanityOrDisabilityFinding,
        ]),
      "Category 2 rests on a qualifying sentence, order or finding.",
      remedy: "Correct the category or its basis.",
      source: "Criminal Justice Act 2003, section 327(3) to (4A)"),
    Rule(
      "basisOfCategoryThree", .error, on: .mappa,
      when: fact(\.mappa.$category).is(.category3) && fact(\.mappa.$categoryBasis).isNot(.otherDangerous),
      "Category 3 rests on an offence that shows a capacity for serious harm.",
      remedy: "Correct the category or its basis.", source: "Criminal Justice Act 2003, section 325(2)(b)"),
    Rule(
      "basisOfCategoryFour", .error, on: .mappa,
      when: fact(\.mappa.$category).is(.category4) && fact(\.mappa.$categoryBasis).isNot(.terrorist),
      "Category 4 rests on a terrorist or terrorist-risk route.",
      remedy: "Correct the category or its basis.",
      source: "Police, Crime, Sentencing and Courts Act 2022"),
    Rule(
      "categoryOneNotified", .warning, on: .mappa,
      when: fact(\.mappa.$category).is(.category1)
        && fact(\.offending.sexOffenderNotification.$active).is(false),
      "A person in category 1 is subject to notification.", remedy: "Correct the category or the answer.",
      source: "Criminal Justice Act 2003, section 327(2)"),
    Rule(
      "leadAgencyCanLead", .error, on: .mappa,
      when: fact(\.mappa.$leadAgency).isNotIn([.probation, .police, .youthJustice, .mentalHealth]),
      "The lead agency is probation, the police, youth justice or mental health services.",
      remedy: "Name the agency with main responsibility for the case.",
      source: "Local MAPPA procedures (Norfolk)"),
    Rule(
      "screenedInPast", .error, on: .mappa, when: fact(\.mappa.screening.$date).isAfter(.todayPlusDays(0)),
      "The screening cannot lie ahead.", remedy: "Correct its date.", source: "Parole report: screening date"),
    Rule(
      "managerEndorses", .error, on: .mappa,
      when: fact(\.referrals.mappa.endorsement.$endorsed).is(false),
      "The line manager must agree the level sought.", remedy: "Settle it with the manager before you refer.",
      source: "MAPPA referral practice"),
    Rule(
      "proposedAddressApproved", .warning, on: .mappa,
      when: fact(\.accommodation.proposed.$approved).is(false),
      "The address proposed for release should be the approved one.",
      remedy: "Say in the plan when a decision is due.", source: "MAPPA A notes for completion"),
    Rule(
      "victimContactStated", .warning, on: .mappa,
      when: fact(\.risk.$flags).includes(RiskFlag.victimContact)
        && !fact(\.victims, \.contactScheme.$status).isPresent,
      "The victim contact scheme applies, so each index victim's part in it should be stated.",
      remedy: "Ask the victim liaison officer.", source: "nDelius register INVI"),
    Rule(
      "referredInTime", .warning, on: .mappa,
      when: fact(\.custody.$status).is(.inCustody) && fact(\.release.$date).isBefore(.todayPlusMonths(6))
        && fact(\.referrals.mappa.$urgentReason).isAbsent,
      "The referral should be made at least six months before release.",
      remedy: "Ask for an early meeting, and say why the case cannot wait.",
      source: "MAPPA practice: six months before release"),
  ]
}
