/// The decisions that belong to one referral alone.
public struct Referrals: FactGroup {
  /// The decisions that only the approved premises referral asks for.
  public var approvedPremises = ApprovedPremises()
  /// The decisions that only the CAS3 referral asks for.
  public var cas3 = CAS3()
  /// The decisions that only the MAPPA referral asks for.
  public var mappa = MAPPA()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Referrals>] = [
    .group("approvedPremises", \.approvedPremises),
    .group("cas3", \.cas3),
    .group("mappa", \.mappa),
  ]
}
