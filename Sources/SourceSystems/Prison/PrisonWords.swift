/// What NOMIS says in its own words and codes, where the code lists of the record do not carry them.
enum PrisonWords {
  /// Religions as NOMIS describes them.
  static let religions: [String: String] = [
    "Christian": "christianOther", "Church of England (Anglican)": "christianAnglican",
    "Church of England": "christianAnglican", "Anglican": "christianAnglican",
    "Church in Wales": "christianAnglican", "Roman Catholic": "christianRomanCatholic",
    "Orthodox (Greek/Russian)": "christianOrthodox", "No Religion": "noFaithOrBelief",
    "Rastafarian": "rastafari", "Jehovahs Witness": "jehovahsWitness",
    "Mormon": "churchOfJesusChristLatterDaySaints",
    "Bahai": "bahai", "Jehovah's Witnesses": "jehovahsWitness", "Shia Muslim": "muslimShia",
    "Zoroastrian/Parsee": "zoroastrian", "Quaker (Society of Friends)": "quaker",
    "Seventh Day Adventist": "seventhDayAdventist", "Prefer not to say": "preferNotToSay",
  ]

  /// The names of languages by their codes, those of ISO 639-2 in its bibliographic form.
  static let languages: [String: String] = [
    "ALB": "Albanian", "AMH": "Amharic", "ARA": "Arabic", "BEN": "Bengali", "BUL": "Bulgarian",
    "CHI": "Chinese", "CZE": "Czech", "DAN": "Danish", "DUT": "Dutch", "ENG": "English", "EST": "Estonian",
    "FIN": "Finnish", "FRE": "French", "GER": "German", "GLE": "Irish", "GRE": "Greek", "GUJ": "Gujarati",
    "HEB": "Hebrew", "HIN": "Hindi", "HUN": "Hungarian", "ITA": "Italian", "JPN": "Japanese",
    "KUR": "Kurdish", "LAV": "Latvian", "LIT": "Lithuanian", "PAN": "Punjabi", "PER": "Persian",
    "POL": "Polish", "POR": "Portuguese", "RUM": "Romanian", "RUS": "Russian", "SLO": "Slovak",
    "SLV": "Slovenian", "SOM": "Somali", "SPA": "Spanish", "SWE": "Swedish", "TAM": "Tamil", "THA": "Thai",
    "TIR": "Tigrinya", "TUR": "Turkish", "UKR": "Ukrainian", "URD": "Urdu", "VIE": "Vietnamese",
    "WEL": "Welsh", "YOR": "Yoruba",
  ]

  /// Where a person is by the status of their booking.
  ///
  /// `ACTIVE OUT` is not in it: the person is out at court, in hospital or at large, and it does not say which.
  static let statuses: [String: String] = [
    "ACTIVE IN": "inCustody", "INACTIVE TRN": "inCustody", "INACTIVE OUT": "inCommunity",
  ]

  /// Where a person is by the last movement alone; out may be anywhere.
  static let movements: [String: String] = ["IN": "inCustody", "TRN": "inCustody"]

  /// Kinds of telephone number.
  static let phones: [String: String] = [
    "HOME": "telephone", "ALTH": "telephone", "BUS": "telephone", "ALTB": "telephone", "MOB": "mobile",
  ]

  /// Types of care need of which each problem is of one kind; disabilities are of many, or none at all.
  static let needs: [String: String] = ["PHY": "physicalHealth", "PSYCH": "mentalHealth"]

  /// Kinds of sentence by the imprisonment status; recalls count as the sentence from which they recall.
  static let sentences: [String: String] = {
    let codes: [String: [String]] = [
      "standardDeterminate": ["SENT", "SENT03", "ADIMP"],
      "offenderRehabilitationAct": ["ADIMP_ORA", "ADIMP_ORA20", "LR_ORA", "FTR_ORA", "14FTR_ORA"],
      "extendedDeterminate": [
        "LASPO_AR", "LASPO_DR", "EDS18", "EDS21", "EDSU18", "EPP", "LR_LASPO_AR", "LR_LASPO_DR", "LR_EDS18",
        "LR_EDS21", "LR_EDSU18", "LR_EPP",
      ],
      "specialCustodial": [
        "SEC236A", "SOPC18", "SOPC21", "SDOPCU18", "LR_SEC236A", "LR_SOPC18", "LR_SOPC21",
      ],
      "life": [
        "LIFE", "ALP", "ALP_LASPO", "ALP_CODE18", "ALP_CODE21", "DFL", "DLP", "MLP", "HMPL", "CFLIFE",
        "SEC90",
        "SEC90_03", "SEC93", "SEC93_03", "SEC94", "SEC272", "SEC275", "LR_LIFE", "LR_MLP", "LR_ALP", "LR_DLP",
        "LR_ALP_LASPO", "LR_ALP_CDE18", "LR_ALP_CDE21",
      ],
      "ipp": ["IPP", "DPP", "LR_IPP", "LR_DPP"],
      "suspendedSentence": ["SUSP_SEN"],
      "hospitalOrder": ["S37MHA", "S41MHA"],
    ]
    return codes.reduce(into: [:]) { words, entry in
      for code in entry.value { words[code] = entry.key }
    }
  }()
}
