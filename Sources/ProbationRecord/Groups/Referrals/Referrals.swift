/// The decisions that belong to one referral alone.
public struct Referrals: FactGroup {
  /// The decisions that only the approved premises referral asks for.
  public let approvedPremises = ApprovedPremises()
  /// The decisions that only the CAS3 referral asks for.
  public let cas3 = CAS3()
  /// The decisions that only the MAPPA referral asks for.
  public let mappa = MAPPA()
}
