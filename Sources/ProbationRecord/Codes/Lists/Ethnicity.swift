/// An ethnic group of the 18+1 classification, with the strays that source systems still hold.
///
/// Forms print its words.
public struct Ethnicity: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Asian or Asian British: Indian.
  public static let asianIndian = Ethnicity(rawValue: "asianIndian")
  /// Asian or Asian British: Pakistani.
  public static let asianPakistani = Ethnicity(rawValue: "asianPakistani")
  /// Asian or Asian British: Bangladeshi.
  public static let asianBangladeshi = Ethnicity(rawValue: "asianBangladeshi")
  /// Asian or Asian British: Chinese.
  public static let asianChinese = Ethnicity(rawValue: "asianChinese")
  /// Asian or Asian British: any other background.
  public static let asianOther = Ethnicity(rawValue: "asianOther")
  /// Black or Black British: Caribbean.
  public static let blackCaribbean = Ethnicity(rawValue: "blackCaribbean")
  /// Black or Black British: African.
  public static let blackAfrican = Ethnicity(rawValue: "blackAfrican")
  /// Black or Black British: any other background.
  public static let blackOther = Ethnicity(rawValue: "blackOther")
  /// Mixed: White and Black Caribbean.
  public static let mixedWhiteAndBlackCaribbean = Ethnicity(rawValue: "mixedWhiteAndBlackCaribbean")
  /// Mixed: White and Black African.
  public static let mixedWhiteAndBlackAfrican = Ethnicity(rawValue: "mixedWhiteAndBlackAfrican")
  /// Mixed: White and Asian.
  public static let mixedWhiteAndAsian = Ethnicity(rawValue: "mixedWhiteAndAsian")
  /// Mixed: any other background.
  public static let mixedOther = Ethnicity(rawValue: "mixedOther")
  /// White: English, Welsh, Scottish, Northern Irish or British.
  public static let whiteBritish = Ethnicity(rawValue: "whiteBritish")
  /// White: Irish.
  public static let whiteIrish = Ethnicity(rawValue: "whiteIrish")
  /// White: Gypsy or Irish Traveller.
  public static let whiteGypsyOrIrishTraveller = Ethnicity(rawValue: "whiteGypsyOrIrishTraveller")
  /// White: any other background.
  public static let whiteOther = Ethnicity(rawValue: "whiteOther")
  /// Other: Arab.
  public static let otherArab = Ethnicity(rawValue: "otherArab")
  /// Other: any other background.
  public static let otherOther = Ethnicity(rawValue: "otherOther")
  /// Prefer not to say (the +1 of 18+1).
  public static let notStated = Ethnicity(rawValue: "notStated")
  /// White: Roma (in use beyond the 18+1).
  public static let whiteRoma = Ethnicity(rawValue: "whiteRoma")
  /// Unknown, unconfirmed or historic code (beyond the 18+1).
  public static let unknown = Ethnicity(rawValue: "unknown")

  /// The list's name in the data dictionary.
  public static let listName = "ethnicity"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .asianIndian, "Asian or Asian British: Indian", "cpr:A1", "ndelius:A1",
      "nomis:Asian/Asian British: Indian"),
    entry(
      .asianPakistani, "Asian or Asian British: Pakistani", "cpr:A2", "ndelius:A2",
      "nomis:Asian/Asian British: Pakistani"),
    entry(
      .asianBangladeshi, "Asian or Asian British: Bangladeshi", "cpr:A3", "ndelius:A3",
      "nomis:Asian/Asian British: Bangladeshi"),
    entry(
      .asianChinese, "Asian or Asian British: Chinese", "cpr:A4", "ndelius:A4",
      "nomis:Asian/Asian British: Chinese", "cpr:O1", "ndelius:O1", "nomis:Chinese"),
    entry(
      .asianOther, "Asian or Asian British: any other background", "cpr:A9", "ndelius:A9",
      "nomis:Asian/Asian British: Any other backgr'nd"),
    entry(
      .blackCaribbean, "Black or Black British: Caribbean", "cpr:B1", "ndelius:B1",
      "nomis:Black/Black British: Caribbean"),
    entry(
      .blackAfrican, "Black or Black British: African", "cpr:B2", "ndelius:B2",
      "nomis:Black/Black British: African"),
    entry(
      .blackOther, "Black or Black British: any other background", "cpr:B9", "ndelius:B9",
      "nomis:Black/Black British: Any other backgr'nd"),
    entry(
      .mixedWhiteAndBlackCaribbean, "Mixed: White and Black Caribbean", "cpr:M1", "ndelius:M1",
      "nomis:Mixed: White and Black Caribbean"),
    entry(
      .mixedWhiteAndBlackAfrican, "Mixed: White and Black African", "cpr:M2", "ndelius:M2",
      "nomis:Mixed: White and Black African"),
    entry(
      .mixedWhiteAndAsian, "Mixed: White and Asian", "cpr:M3", "ndelius:M3", "nomis:Mixed: White and Asian"),
    entry(
      .mixedOther, "Mixed: any other background", "cpr:M9", "ndelius:M9",
      "nomis:Mixed: Any other background"),
    entry(
      .whiteBritish, "White: English, Welsh, Scottish, Northern Irish or British", "cpr:W1", "ndelius:W1",
      "nomis:White: Eng./Welsh/Scot./N.Irish/British"),
    entry(.whiteIrish, "White: Irish", "cpr:W2", "ndelius:W2", "nomis:White: Irish", "nomis:White : Irish"),
    entry(
      .whiteGypsyOrIrishTraveller, "White: Gypsy or Irish Traveller", "cpr:W3", "ndelius:W3",
      "nomis:White: Gypsy or Irish Traveller", "cpr:W4", "ndelius:W4", "cpr:W8",
      "nomis:White : Irish Traveller/Gypsy"),
    entry(
      .whiteOther, "White: any other background", "cpr:W9", "ndelius:W9",
      "nomis:White: Any other background"),
    entry(.otherArab, "Other: Arab", "cpr:O2", "ndelius:O2", "nomis:Other: Arab"),
    entry(
      .otherOther, "Other: any other background", "cpr:O9", "ndelius:O9",
      "nomis:Other: Any other background"),
    entry(
      .notStated, "Prefer not to say (the +1 of 18+1)", "cpr:NS", "ndelius:NS", "nomis:Prefer not to say"),
    entry(.whiteRoma, "White: Roma (in use beyond the 18+1)", "cpr:W5", "ndelius:W5", "nomis:White: Roma"),
    entry(
      .unknown, "Unknown, unconfirmed or historic code (beyond the 18+1)", "cpr:UN", "cpr:ETH03",
      "ndelius:ETH03", "cpr:Z1", "ndelius:Z1", "cpr:MERGE", "nomis:Needs to be confirmed following merge"),
  ]
}
