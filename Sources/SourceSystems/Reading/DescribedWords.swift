/// What source systems write in words for which the record has codes, where several systems use the same words.
///
/// A word that is not here is left alone: it is kept as it is, or noted, but never guessed.
enum DescribedWords {
  /// Nationalities as people write them, and the codes of the countries (ISO 3166-1 alpha-3).
  ///
  /// Where one word can mean two countries, such as "Congolese" or "Korean", it is left out.
  static let nationalities: [String: String] = [
    "Afghan": "AFG", "Albanian": "ALB", "Algerian": "DZA", "American": "USA", "Andorran": "AND",
    "Angolan": "AGO", "Antiguan": "ATG", "Argentine": "ARG", "Argentinian": "ARG", "Armenian": "ARM",
    "Australian": "AUS", "Austrian": "AUT", "Azerbaijani": "AZE", "Bahamian": "BHS", "Bahraini": "BHR",
    "Bangladeshi": "BGD", "Barbadian": "BRB", "Belarusian": "BLR", "Belgian": "BEL", "Belizean": "BLZ",
    "Beninese": "BEN", "Bermudian": "BMU", "Bhutanese": "BTN", "Bolivian": "BOL", "Bosnian": "BIH",
    "Botswanan": "BWA", "Brazilian": "BRA", "British": "GBR", "Bulgarian": "BGR", "Burmese": "MMR",
    "Burundian": "BDI", "Cambodian": "KHM", "Cameroonian": "CMR", "Canadian": "CAN", "Cape Verdean": "CPV",
    "Central African": "CAF", "Chadian": "TCD", "Chilean": "CHL", "Chinese": "CHN", "Colombian": "COL",
    "Comorian": "COM", "Costa Rican": "CRI", "Croatian": "HRV", "Cuban": "CUB", "Cypriot": "CYP",
    "Czech": "CZE", "Danish": "DNK", "Djiboutian": "DJI", "Dutch": "NLD", "East Timorese": "TLS",
    "Ecuadorian": "ECU", "Egyptian": "EGY", "Emirati": "ARE", "English": "GBR", "Eritrean": "ERI",
    "Estonian": "EST", "Ethiopian": "ETH", "Fijian": "FJI", "Filipino": "PHL", "Finnish": "FIN",
    "French": "FRA", "Gabonese": "GAB", "Gambian": "GMB", "Georgian": "GEO", "German": "DEU",
    "Ghanaian": "GHA", "Gibraltarian": "GIB", "Greek": "GRC", "Grenadian": "GRD", "Guatemalan": "GTM",
    "Guyanese": "GUY", "Haitian": "HTI", "Honduran": "HND", "Hungarian": "HUN", "Icelandic": "ISL",
    "Indian": "IND", "Indonesian": "IDN", "Iranian": "IRN", "Iraqi": "IRQ", "Irish": "IRL",
    "Israeli": "ISR", "Italian": "ITA", "Ivorian": "CIV", "Jamaican": "JAM", "Japanese": "JPN",
    "Jordanian": "JOR", "Kazakh": "KAZ", "Kenyan": "KEN", "Kittitian": "KNA", "Kuwaiti": "KWT",
    "Kyrgyz": "KGZ", "Lao": "LAO", "Latvian": "LVA", "Lebanese": "LBN", "Liberian": "LBR", "Libyan": "LBY",
    "Lithuanian": "LTU", "Luxembourger": "LUX", "Macedonian": "MKD", "Malagasy": "MDG", "Malawian": "MWI",
    "Malaysian": "MYS", "Maldivian": "MDV", "Malian": "MLI", "Maltese": "MLT", "Mauritanian": "MRT",
    "Mauritian": "MUS", "Mexican": "MEX", "Moldovan": "MDA", "Mongolian": "MNG", "Montenegrin": "MNE",
    "Montserratian": "MSR", "Moroccan": "MAR", "Mozambican": "MOZ", "Namibian": "NAM", "Nepalese": "NPL",
    "New Zealander": "NZL", "Nicaraguan": "NIC", "Nigerian": "NGA", "Nigerien": "NER",
    "North Korean": "PRK", "Northern Irish": "GBR", "Norwegian": "NOR", "Omani": "OMN", "Pakistani": "PAK",
    "Palestinian": "PSE", "Panamanian": "PAN", "Paraguayan": "PRY", "Peruvian": "PER", "Polish": "POL",
    "Portuguese": "PRT", "Qatari": "QAT", "Romanian": "ROU", "Russian": "RUS", "Rwandan": "RWA",
    "Salvadorean": "SLV", "Saudi Arabian": "SAU", "Saudi": "SAU", "Scottish": "GBR", "Senegalese": "SEN",
    "Serbian": "SRB", "Seychellois": "SYC", "Sierra Leonean": "SLE", "Singaporean": "SGP", "Slovak": "SVK",
    "Slovakian": "SVK", "Slovenian": "SVN", "Somali": "SOM", "South African": "ZAF", "South Korean": "KOR",
    "South Sudanese": "SSD", "Spanish": "ESP", "Sri Lankan": "LKA", "St Lucian": "LCA", "Sudanese": "SDN",
    "Surinamese": "SUR", "Swazi": "SWZ", "Swedish": "SWE", "Swiss": "CHE", "Syrian": "SYR",
    "Taiwanese": "TWN", "Tajik": "TJK", "Tanzanian": "TZA", "Thai": "THA", "Togolese": "TGO",
    "Trinidadian": "TTO", "Tunisian": "TUN", "Turkish": "TUR", "Turkmen": "TKM", "Ugandan": "UGA",
    "Ukrainian": "UKR", "Uruguayan": "URY", "Uzbek": "UZB", "Venezuelan": "VEN", "Vietnamese": "VNM",
    "Vincentian": "VCT", "Welsh": "GBR", "Yemeni": "YEM", "Zambian": "ZMB", "Zimbabwean": "ZWE",
  ]
}
