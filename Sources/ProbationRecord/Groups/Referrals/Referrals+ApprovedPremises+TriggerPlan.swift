extension Referrals.ApprovedPremises {
  /// The plan for early signs that risk rises.
  public struct TriggerPlan: FactGroup {
    /// Whether a trigger plan exists.
    public let inPlace = Fact<Bool>(.ordinary, "Is there a trigger plan?")
    /// Whether extra licence conditions were asked for instead of recall.
    public let licenceConditionsRequested = Fact<Bool>(
      .ordinary, "Were extra licence conditions requested instead of recall?")
  }
}
