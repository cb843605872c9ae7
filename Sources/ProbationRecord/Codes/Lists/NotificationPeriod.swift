/// How long sex offender notification lasts (Sexual Offences Act 2003, part 2).
public enum NotificationPeriod: String, ClosedCodeList {
  case indefinite, tenYears, sevenYears, fiveYears, twoYears, periodOfOrder

  /// The list's name in the data dictionary.
  public static let listName = "notificationPeriod"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.indefinite, "Indefinite"),
    entry(.tenYears, "10 years"),
    entry(.sevenYears, "7 years"),
    entry(.fiveYears, "5 years"),
    entry(.twoYears, "2 years"),
    entry(.periodOfOrder, "Period of discharge or order"),
  ]
}
