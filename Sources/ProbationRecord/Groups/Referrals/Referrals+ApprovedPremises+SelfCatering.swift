extension Referrals.ApprovedPremises {
  /// Whether a self-catered place would do.
  public struct SelfCatering: FactGroup {
    /// Whether a self-catered approved premises would do.
    public let suitable = Fact<Bool>(.ordinary, "Is self-catered accommodation suitable?", absences: .never)
    /// Why a self-catered place would not do.
    public let concerns = Fact<String>.longText(.personal, "Concerns about self-catering")
  }
}
