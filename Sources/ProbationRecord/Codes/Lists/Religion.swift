/// A religion or belief, as the core person record lists them.
public struct Religion: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Agnostic.
  public static let agnostic = Religion(rawValue: "agnostic")
  /// Atheist.
  public static let atheist = Religion(rawValue: "atheist")
  /// Bahá'í.
  public static let bahai = Religion(rawValue: "bahai")
  /// Buddhist.
  public static let buddhist = Religion(rawValue: "buddhist")
  /// Church of Jesus Christ of Latter-day Saints.
  public static let churchOfJesusChristLatterDaySaints = Religion(
    rawValue: "churchOfJesusChristLatterDaySaints")
  /// Christian: Orthodox.
  public static let christianOrthodox = Religion(rawValue: "christianOrthodox")
  /// Christian: other.
  public static let christianOther = Religion(rawValue: "christianOther")
  /// Church of Christ, Scientist.
  public static let churchOfChristScientist = Religion(rawValue: "churchOfChristScientist")
  /// Christian: Anglican, Church of England and Church in Wales included.
  public static let christianAnglican = Religion(rawValue: "christianAnglican")
  /// Hindu.
  public static let hindu = Religion(rawValue: "hindu")
  /// Humanist.
  public static let humanist = Religion(rawValue: "humanist")
  /// Jain.
  public static let jain = Religion(rawValue: "jain")
  /// Jehovah's Witness.
  public static let jehovahsWitness = Religion(rawValue: "jehovahsWitness")
  /// Jewish.
  public static let jewish = Religion(rawValue: "jewish")
  /// Muslim.
  public static let muslim = Religion(rawValue: "muslim")
  /// No faith or belief.
  public static let noFaithOrBelief = Religion(rawValue: "noFaithOrBelief")
  /// Christian: Oriental Orthodox.
  public static let christianOrientalOrthodox = Religion(rawValue: "christianOrientalOrthodox")
  /// Other faith or belief.
  public static let otherFaithOrBelief = Religion(rawValue: "otherFaithOrBelief")
  /// Pagan.
  public static let pagan = Religion(rawValue: "pagan")
  /// Quaker.
  public static let quaker = Religion(rawValue: "quaker")
  /// Rastafari.
  public static let rastafari = Religion(rawValue: "rastafari")
  /// Christian: Roman Catholic.
  public static let christianRomanCatholic = Religion(rawValue: "christianRomanCatholic")
  /// Satanist.
  public static let satanist = Religion(rawValue: "satanist")
  /// Scientologist.
  public static let scientologist = Religion(rawValue: "scientologist")
  /// Seventh-day Adventist.
  public static let seventhDayAdventist = Religion(rawValue: "seventhDayAdventist")
  /// Muslim: Shia.
  public static let muslimShia = Religion(rawValue: "muslimShia")
  /// Shintoist and Taoist.
  public static let shintoistAndTaoist = Religion(rawValue: "shintoistAndTaoist")
  /// Sikh.
  public static let sikh = Religion(rawValue: "sikh")
  /// Spiritualist.
  public static let spiritualist = Religion(rawValue: "spiritualist")
  /// Prefers not to say.
  public static let preferNotToSay = Religion(rawValue: "preferNotToSay")
  /// Zoroastrian.
  public static let zoroastrian = Religion(rawValue: "zoroastrian")
  /// Unknown (not a current choice, kept for import).
  public static let unknown = Religion(rawValue: "unknown")

  /// The list's name in the data dictionary.
  public static let listName = "religion"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.agnostic, "Agnostic", "cpr:AGNO", "ndelius:AGNO"),
    entry(.atheist, "Atheist", "cpr:ATHE", "ndelius:ATHE"),
    entry(.bahai, "Bahá'í", "cpr:BAHA", "ndelius:BAHA"),
    entry(.buddhist, "Buddhist", "cpr:BUDD", "ndelius:BUDD"),
    entry(
      .churchOfJesusChristLatterDaySaints, "Church of Jesus Christ of Latter-day Saints", "cpr:CHJCLDS",
      "ndelius:CHJCLDS"),
    entry(.christianOrthodox, "Christian: Orthodox", "cpr:CHRODX", "ndelius:CHRODX"),
    entry(.christianOther, "Christian: other", "cpr:CHRST", "ndelius:CHRST"),
    entry(.churchOfChristScientist, "Church of Christ, Scientist", "cpr:CHSC", "ndelius:CHSC"),
    entry(
      .christianAnglican, "Christian: Anglican, Church of England and Church in Wales included", "cpr:COFE",
      "ndelius:COFE"),
    entry(.hindu, "Hindu", "cpr:HIND", "ndelius:HIND"),
    entry(.humanist, "Humanist", "cpr:HUM", "ndelius:HUM"),
    entry(.jain, "Jain", "cpr:JAIN", "ndelius:JAIN"),
    entry(.jehovahsWitness, "Jehovah's Witness", "cpr:JEHV", "ndelius:JEHV"),
    entry(.jewish, "Jewish", "cpr:JEW", "ndelius:JEW"),
    entry(.muslim, "Muslim", "cpr:MOS", "ndelius:MOS"),
    entry(.noFaithOrBelief, "No faith or belief", "cpr:NIL", "ndelius:NIL"),
    entry(.christianOrientalOrthodox, "Christian: Oriental Orthodox", "cpr:OORTH", "ndelius:OORTH"),
    entry(.otherFaithOrBelief, "Other faith or belief", "cpr:OTH", "ndelius:OTH"),
    entry(.pagan, "Pagan", "cpr:PAG", "ndelius:PAG"),
    entry(.quaker, "Quaker", "cpr:QUAK", "ndelius:QUAK"),
    entry(.rastafari, "Rastafari", "cpr:RAST", "ndelius:RAST"),
    entry(.christianRomanCatholic, "Christian: Roman Catholic", "cpr:RC", "ndelius:RC"),
    entry(.satanist, "Satanist", "cpr:SATN", "ndelius:SATN"),
    entry(.scientologist, "Scientologist", "cpr:SCIE", "ndelius:SCIE"),
    entry(.seventhDayAdventist, "Seventh-day Adventist", "cpr:SDAY", "ndelius:SDAY"),
    entry(.muslimShia, "Muslim: Shia", "cpr:SHIA", "ndelius:SHIA"),
    entry(.shintoistAndTaoist, "Shintoist and Taoist", "cpr:SHNTAO", "ndelius:SHNTAO"),
    entry(.sikh, "Sikh", "cpr:SIKH", "ndelius:SIKH"),
    entry(.spiritualist, "Spiritualist", "cpr:SPIR", "ndelius:SPIR"),
    entry(.preferNotToSay, "Prefers not to say", "cpr:TPRNTS", "ndelius:TPRNTS", "ndelius:REL01"),
    entry(.zoroastrian, "Zoroastrian", "cpr:ZORO", "ndelius:ZORO"),
    entry(
      .unknown, "Unknown (not a current choice, kept for import)", "cpr:UNKN", "ndelius:UNKN", "ndelius:-1"),
  ]
}
