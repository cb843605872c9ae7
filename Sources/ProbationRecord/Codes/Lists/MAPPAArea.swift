/// A criminal justice area with a MAPPA co-ordinator.
public enum MAPPAArea: String, ClosedCodeList {
  case avonAndSomerset, bedfordshire, cambridgeshire, cheshire, cleveland, cumbria, derbyshire
  case devonAndCornwall, dorset, durham, dyfedPowys, essex, gloucestershire, greaterManchester, gwent
  case hampshire, hertfordshire, humberside, kent, lancashire, leicestershire, lincolnshire, london
  case merseyside, norfolk, northWales, northYorkshire, northamptonshire, northumbria, nottinghamshire
  case southWales, southYorkshire, staffordshire, suffolk, surrey, sussex, thamesValley, warwickshire
  case westMercia, westMidlands, westYorkshire, wiltshire

  /// The list's name in the data dictionary.
  public static let listName = "mappaArea"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.avonAndSomerset, "Avon and Somerset"),
    entry(.bedfordshire, "Bedfordshire"),
    entry(.cambridgeshire, "Cambridgeshire"),
    entry(.cheshire, "Cheshire"),
    entry(.cleveland, "Cleveland"),
    entry(.cumbria, "Cumbria"),
    entry(.derbyshire, "Derbyshire"),
    entry(.devonAndCornwall, "Devon and Cornwall"),
    entry(.dorset, "Dorset"),
    entry(.durham, "Durham"),
    entry(.dyfedPowys, "Dyfed-Powys"),
    entry(.essex, "Essex"),
    entry(.gloucestershire, "Gloucestershire"),
    entry(.greaterManchester, "Greater Manchester"),
    entry(.gwent, "Gwent"),
    entry(.hampshire, "Hampshire"),
    entry(.hertfordshire, "Hertfordshire"),
    entry(.humberside, "Humberside"),
    entry(.kent, "Kent"),
    entry(.lancashire, "Lancashire"),
    entry(.leicestershire, "Leicestershire"),
    entry(.lincolnshire, "Lincolnshire"),
    entry(.london, "London"),
    entry(.merseyside, "Merseyside"),
    entry(.norfolk, "Norfolk"),
    entry(.northWales, "North Wales"),
    entry(.northYorkshire, "North Yorkshire"),
    entry(.northamptonshire, "Northamptonshire"),
    entry(.northumbria, "Northumbria"),
    entry(.nottinghamshire, "Nottinghamshire"),
    entry(.southWales, "South Wales"),
    entry(.southYorkshire, "South Yorkshire"),
    entry(.staffordshire, "Staffordshire"),
    entry(.suffolk, "Suffolk"),
    entry(.surrey, "Surrey"),
    entry(.sussex, "Sussex"),
    entry(.thamesValley, "Thames Valley"),
    entry(.warwickshire, "Warwickshire"),
    entry(.westMercia, "West Mercia"),
    entry(.westMidlands, "West Midlands"),
    entry(.westYorkshire, "West Yorkshire"),
    entry(.wiltshire, "Wiltshire"),
  ]
}
