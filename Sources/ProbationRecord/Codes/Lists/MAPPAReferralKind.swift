/// Whether a MAPPA referral is the first, a return or a transfer.
public enum MAPPAReferralKind: String, ClosedCodeList {
  case initial, reReferral, transferIn

  /// The list's name in the data dictionary.
  public static let listName = "mappaReferralKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.initial, "First referral"),
    entry(.reReferral, "Returned to level 2 or 3"),
    entry(.transferIn, "Moving from another area"),
  ]
}
