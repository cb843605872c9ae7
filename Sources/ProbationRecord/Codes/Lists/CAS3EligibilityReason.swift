/// The setting that a person would leave homeless.
public enum CAS3EligibilityReason: String, ClosedCodeList {
  case homelessFromCustody, homelessFromApprovedPremises, homelessFromBailAccommodation

  /// The list's name in the data dictionary.
  public static let listName = "cas3EligibilityReason"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.homelessFromCustody, "Leaving prison homeless", "cas3:homelessFromCustody"),
    entry(
      .homelessFromApprovedPremises, "Moving on from approved premises (CAS1) homeless",
      "cas3:homelessFromApprovedPremises"),
    entry(
      .homelessFromBailAccommodation, "Moving on from CAS2 homeless", "cas3:homelessFromBailAccommodation"),
  ]
}
