/// What an address is to a person: main, past, proposed and so on.
public enum AddressStatus: String, ClosedCodeList {
  case main, secondary, postal, mainAndPostal, previous, proposed, proposedResettlement, bail
  case temporaryRelease, rejected, unknown

  /// The list's name in the data dictionary.
  public static let listName = "addressStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.main, "Main", "cpr:M", "ndelius:M"),
    entry(.secondary, "Secondary", "cpr:S", "ndelius:S"),
    entry(.postal, "Postal", "cpr:MA", "ndelius:MA"),
    entry(.mainAndPostal, "Main and postal", "cpr:PM"),
    entry(.previous, "Previous", "cpr:P", "ndelius:P"),
    entry(.proposed, "Proposed", "cpr:PR", "ndelius:PR"),
    entry(.proposedResettlement, "Proposed for resettlement", "cpr:PR1", "ndelius:PR1"),
    entry(.bail, "Bail", "cpr:B", "ndelius:B"),
    entry(.temporaryRelease, "Release on temporary licence", "cpr:RT", "ndelius:RT"),
    entry(.rejected, "Rejected", "cpr:RJ", "ndelius:RJ"),
    entry(.unknown, "Unknown", "cpr:UNKNOWN"),
  ]
}
