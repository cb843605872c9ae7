/// A kind of agency that works with a person.
public enum AgencyKind: String, ClosedCodeList {
  case probation, police, prison, youthJustice, childrensServices, adultServices, health, mentalHealth
  case housing, housingProvider, education, workAndPensions, immigration, electronicMonitoring
  case counterTerrorism, voluntarySector, other

  /// The list's name in the data dictionary.
  public static let listName = "agencyKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.probation, "Probation"),
    entry(.police, "Police"),
    entry(.prison, "Prison"),
    entry(.youthJustice, "Youth justice service"),
    entry(.childrensServices, "Children's services"),
    entry(.adultServices, "Adult social care"),
    entry(.health, "NHS body"),
    entry(.mentalHealth, "Mental health services"),
    entry(.housing, "Housing authority"),
    entry(.housingProvider, "Social housing provider"),
    entry(.education, "Education"),
    entry(.workAndPensions, "Work and pensions"),
    entry(.immigration, "Home Office immigration"),
    entry(.electronicMonitoring, "Tagging provider"),
    entry(.counterTerrorism, "Counter-terrorism police"),
    entry(.voluntarySector, "Voluntary sector"),
    entry(.other, "Other"),
  ]
}
