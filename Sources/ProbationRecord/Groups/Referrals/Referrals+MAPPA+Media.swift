extension Referrals.MAPPA {
  /// Interest of the media or the public.
  public struct Media: FactGroup {
    /// Whether media or public interest is likely.
    public let interest = Fact<Bool>(.personal, "Is media or public interest likely?")
    /// How media interest should be handled.
    public let handling = Fact<String>.longText(.personal, "Plan for handling media interest")
  }
}
