/// The words that nDelius's interfaces send where they send no code, and the record's codes for them.
enum NDeliusWords {
  /// Sexes.
  static let sexes = ["Not Known": "notKnown", "Not Known/Not Recorded": "notKnown", "Unknown": "notKnown"]

  /// Ethnic groups.
  static let ethnicities = [
    "Arab": "otherArab",
    "Asian or Asian British: Other": "asianOther",
    "Asian or Asian British: Chinese": "asianChinese",
    "Black or Black British: Carribean": "blackCaribbean",
    "Black or Black British: Other": "blackOther",
    "Mixed: Other": "mixedOther",
    "Mixed: White and Black Carribean": "mixedWhiteAndBlackCaribbean",
    "Not Stated": "notStated",
    "Other Ethnic Group": "otherOther",
    "Other: Other": "otherOther",
    "Prefer not to say": "notStated",
    "White British": "whiteBritish",
    "White Irish": "whiteIrish",
    "White: British": "whiteBritish",
    "White: British/English/Welsh/Scottish/Northern Irish": "whiteBritish",
    "White: Gypsy, Irish Traveller, Romany": "whiteGypsyOrIrishTraveller",
    "White: Gypsy/Irish Traveller/Romany": "whiteGypsyOrIrishTraveller",
    "White: Other": "whiteOther",
    "White: Roma": "whiteRoma",
  ]

  /// Religions.
  ///
  /// "Christian" alone says no denomination, so it is kept in its own words.
  static let religions = [
    "Any other religion": "otherFaithOrBelief",
    "Church of England": "christianAnglican",
    "Islam": "muslim",
    "Jehovah's Witnesses": "jehovahsWitness",
    "No religion": "noFaithOrBelief",
    "None": "noFaithOrBelief",
    "Other": "otherFaithOrBelief",
    "Prefer not to say": "preferNotToSay",
    "Rastafarian": "rastafari",
    "Roman Catholic": "christianRomanCatholic",
    "Unknown": "unknown",
  ]

  /// Sexual orientations.
  static let sexualOrientations = [
    "Gay": "gayOrLesbian", "Gay/Lesbian": "gayOrLesbian", "Heterosexual": "heterosexual",
    "Heterosexual/Straight": "heterosexual", "Homosexual": "gayOrLesbian", "Lesbian": "gayOrLesbian",
  ]

  /// Disabilities.
  static let needs = [
    "Autism": "neurodivergence",
    "Autistic Spectrum Condition": "neurodivergence",
    "Dyslexia": "learningDisability",
    "Hearing Difficulties": "hearingImpairment",
    "Hearing Impairment": "hearingImpairment",
    "Learning Difficulties": "learningDisability",
    "Learning Disability": "learningDisability",
    "Mental Illness": "mentalHealth",
    "Progressive Condition": "physicalHealth",
    "Reduced Mobility": "mobility",
    "Reduced Physical Capacity": "physicalHealth",
    "Speech Impairment": "speech",
    "Speech Impediment": "speech",
    "Visual Impairment": "visualImpairment",
  ]

  /// What stands for "none" and "not told" where a disability is expected.
  static let noDisability: Set<String> = ["nd", "no disability", "none", "refused to disclose"]

  /// Types of case register.
  static let flags = [
    "Adult at Risk": "adultAtRisk",
    "Duplicate Offender Records Exist": "duplicateRecords",
    "Suicide/Self Harm": "selfHarm",
    "Suicide/Self-Harm": "selfHarm",
    "Victim Contact": "victimContact",
    "ViSOR": "visor",
    "Warrant/Summons": "warrant",
    "Warrant/Summons - Outstanding warrant or summons": "warrant",
  ]

  /// Types of the register of serious harm.
  static let roshLevels = [
    "Low RoSH": "low", "Medium RoSH": "medium", "High RoSH": "high", "Very High RoSH": "veryHigh",
  ]

  /// Main categories of licence condition, over and above those of Create and vary a licence.
  static let licenceConditions = [
    "Alcohol Monitoring (Electronic Monitoring)": "alcoholMonitoring"
  ]

  /// Orders and sentences, as nDelius lists what courts decide.
  static let sentenceTypes = [
    "CJA - Community Order": "communityOrder",
    "CJA - Extended Sentence": "extendedDeterminate",
    "CJA - Indeterminate Public Prot.": "ipp",
    "CJA - Std Determinate Custody": "standardDeterminate",
    "CJA - Suspended Sentence Order": "suspendedSentence",
    "CJA Community Order": "communityOrder",
    "CJA Std Determinate Custody": "standardDeterminate",
    "CJA2003 - Community Order": "communityOrder",
    "CJA2003 - Extended Public Protection": "extendedDeterminate",
    "CJA2003 - Indeterminate Public Protection": "ipp",
    "CJA2003 - Standard Determinate Sentence of 12 months or more": "standardDeterminate",
    "CJA2003 - Suspended Sentence Order": "suspendedSentence",
    "Extended Determinate Sentence": "extendedDeterminate",
    "Life imprisonment (Youth)": "life",
    "ORA Adult Custody (inc PSS)": "offenderRehabilitationAct",
    "ORA Adult Custody (not PSS)": "offenderRehabilitationAct",
    "ORA Community Order": "communityOrder",
    "ORA Suspended Sentence Order": "suspendedSentence",
    "Pre-Sentence": "bailPlacement",
    "SA2020 Community Order": "communityOrder",
    "SA2020 Suspended Sentence Order": "suspendedSentence",
    "Special Cust Sentence (S236aCJA)": "specialCustodial",
  ]
}
