/// A probation region.
public struct Region: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// East Midlands.
  public static let eastMidlands = Region(rawValue: "eastMidlands")
  /// East of England.
  public static let eastOfEngland = Region(rawValue: "eastOfEngland")
  /// Greater Manchester.
  public static let greaterManchester = Region(rawValue: "greaterManchester")
  /// Kent, Surrey and Sussex.
  public static let kentSurreyAndSussex = Region(rawValue: "kentSurreyAndSussex")
  /// London.
  public static let london = Region(rawValue: "london")
  /// North East.
  public static let northEast = Region(rawValue: "northEast")
  /// North West.
  public static let northWest = Region(rawValue: "northWest")
  /// South Central.
  public static let southCentral = Region(rawValue: "southCentral")
  /// South West.
  public static let southWest = Region(rawValue: "southWest")
  /// Wales.
  public static let wales = Region(rawValue: "wales")
  /// West Midlands.
  public static let westMidlands = Region(rawValue: "westMidlands")
  /// Yorkshire and the Humber.
  public static let yorkshireAndTheHumber = Region(rawValue: "yorkshireAndTheHumber")
  /// National teams (a practitioner's region only; no referral goes there).
  public static let national = Region(rawValue: "national")

  /// The list's name in the data dictionary.
  public static let listName = "region"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.eastMidlands, "East Midlands", "ndelius:N53", "cas3:East Midlands"),
    entry(.eastOfEngland, "East of England", "ndelius:N56", "cas3:East of England"),
    entry(.greaterManchester, "Greater Manchester", "ndelius:N50", "ndelius:MCG", "cas3:Greater Manchester"),
    entry(
      .kentSurreyAndSussex, "Kent, Surrey and Sussex", "ndelius:N57", "ndelius:N06",
      "cas3:Kent, Surrey & Sussex"),
    entry(.london, "London", "ndelius:N07", "cas3:London"),
    entry(.northEast, "North East", "ndelius:N54", "ndelius:N02", "ndelius:N32", "cas3:North East"),
    entry(.northWest, "North West", "ndelius:N51", "cas3:North West"),
    entry(.southCentral, "South Central", "ndelius:N59", "cas3:South Central"),
    entry(.southWest, "South West", "ndelius:N58", "cas3:South West"),
    entry(.wales, "Wales", "ndelius:N03", "cas3:Wales"),
    entry(.westMidlands, "West Midlands", "ndelius:N52", "cas3:West Midlands"),
    entry(
      .yorkshireAndTheHumber, "Yorkshire and the Humber", "ndelius:N55", "ndelius:N33",
      "cas3:Yorkshire & The Humber"),
    entry(
      .national, "National teams (a practitioner's region only; no referral goes there)", "ndelius:N41",
      "ndelius:N43", "cas3:National"),
  ]
}
