/// A kind of civil, preventive or restrictive order.
public enum OrderKind: String, ClosedCodeList {
  case other, sexualHarmPrevention, sexualRisk, restraining, stalkingProtection, domesticAbuseProtection
  case violentOffender, slaveryAndTrafficking, gangInjunction, criminalBehaviour

  /// The list's name in the data dictionary.
  public static let listName = "orderKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.other, "Other civil or restrictive order", "cas3:civilOrders"),
    entry(.sexualHarmPrevention, "Sexual harm prevention order", "cas3:civilOrders", "ndelius:SOPS"),
    entry(.sexualRisk, "Sexual risk order", "cas3:civilOrders"),
    entry(.restraining, "Restraining order", "cas3:civilOrders", "ndelius:RSTO"),
    entry(.stalkingProtection, "Stalking protection order", "cas3:civilOrders", "ndelius:SPO"),
    entry(.domesticAbuseProtection, "Domestic abuse protection order", "cas3:civilOrders"),
    entry(.violentOffender, "Violent offender order", "cas3:civilOrders"),
    entry(.slaveryAndTrafficking, "Slavery and trafficking order", "cas3:civilOrders"),
    entry(.gangInjunction, "Gang injunction", "cas3:civilOrders"),
    entry(.criminalBehaviour, "Criminal behaviour order", "cas3:civilOrders"),
  ]
}
