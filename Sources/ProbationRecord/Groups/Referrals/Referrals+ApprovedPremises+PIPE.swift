extension Referrals.ApprovedPremises {
  /// Why a psychologically informed environment is needed (PIPE).
  public struct PIPE: FactGroup {
    /// Whether the personality disorder pathway plan recommends a PIPE place.
    public let recommended = Fact<Bool>(.health, "PIPE: does the OPD plan recommend it?")
    /// More on why a PIPE place is needed.
    public let reason = Fact<String>.longText(.health, "PIPE: further reasons")
  }
}
