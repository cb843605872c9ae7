/// The decisions that belong to one referral alone.
public struct Referrals: FactGroup {
  /// The facts at `referrals.approvedPremises`.
  public var approvedPremises = ApprovedPremises()
  /// The facts at `referrals.cas3`.
  public var cas3 = CAS3()
  /// The facts at `referrals.mappa`.
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
