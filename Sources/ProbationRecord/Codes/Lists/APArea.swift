/// An area to which approved premises referrals are sent.
public struct APArea: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// London.
  public static let london = APArea(rawValue: "london")
  /// North East.
  public static let northEast = APArea(rawValue: "northEast")
  /// North West.
  public static let northWest = APArea(rawValue: "northWest")
  /// Midlands.
  public static let midlands = APArea(rawValue: "midlands")
  /// South East and Eastern.
  public static let southEastAndEastern = APArea(rawValue: "southEastAndEastern")
  /// South West and South Central.
  public static let southWestAndSouthCentral = APArea(rawValue: "southWestAndSouthCentral")
  /// Wales.
  public static let wales = APArea(rawValue: "wales")

  /// The list's name in the data dictionary.
  public static let listName = "apArea"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.london, "London", "cas1:LON"),
    entry(.northEast, "North East", "cas1:NE"),
    entry(.northWest, "North West", "cas1:NW"),
    entry(.midlands, "Midlands", "cas1:Mids"),
    entry(.southEastAndEastern, "South East and Eastern", "cas1:SEE"),
    entry(.southWestAndSouthCentral, "South West and South Central", "cas1:SWSC"),
    entry(.wales, "Wales", "cas1:Wales"),
  ]
}
