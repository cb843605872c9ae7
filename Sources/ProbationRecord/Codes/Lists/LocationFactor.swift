/// A kind of reason why places are ruled in or out.
public enum LocationFactor: String, ClosedCodeList {
  case licenceExclusionZone, personAtRisk, movementLimit, schoolOrPlayArea, womensRefuge, careHome
  case culturallyDiverseArea, other

  /// The list's name in the data dictionary.
  public static let listName = "locationFactor"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .licenceExclusionZone,
      "Licence exclusion zone; take the area from the licence condition, keep the map on nDelius"),
    entry(
      .personAtRisk,
      "Somebody at risk lives, works or visits there; sensitive, never name the person or the place in an AP or CAS3 document"
    ),
    entry(.movementLimit, "Limit on movement, such as curfew, travel or public transport"),
    entry(.schoolOrPlayArea, "Near a school, park or play area"),
    entry(.womensRefuge, "Near a women's refuge; sensitive, never give its address"),
    entry(.careHome, "Near a care home"),
    entry(.culturallyDiverseArea, "Area where a group at risk of hate crime lives"),
    entry(.other, "Other reason, in words"),
  ]
}
