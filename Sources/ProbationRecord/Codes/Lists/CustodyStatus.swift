/// Where a person is now.
public enum CustodyStatus: String, ClosedCodeList {
  case inCustody, inCommunity, unknown, inApprovedPremises, inTemporaryAccommodation, inHospital
  case unlawfullyAtLarge

  /// The list's name in the data dictionary.
  public static let listName = "custodyStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.inCustody, "In prison", "cas1:InCustody", "cas3:InCustody"),
    entry(.inCommunity, "In the community", "cas1:InCommunity", "cas3:InCommunity"),
    entry(.unknown, "Not known", "cas1:Unknown", "cas3:Unknown"),
    entry(.inApprovedPremises, "In approved premises", "cas1:InCommunity", "cas3:InCommunity"),
    entry(
      .inTemporaryAccommodation, "In temporary accommodation (CAS3)", "cas1:InCommunity", "cas3:InCommunity"),
    entry(.inHospital, "In a secure hospital", "cas1:Unknown", "cas3:Unknown"),
    entry(.unlawfullyAtLarge, "Unlawfully at large", "cas1:Unknown", "cas3:Unknown"),
  ]
}
