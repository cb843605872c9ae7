extension Accommodation {
  /// The referral to commissioned rehabilitative services for housing help.
  public struct CRSReferral: FactGroup {
    /// Whether a referral to a commissioned rehabilitative service was made.
    @Fact public var submitted: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<CRSReferral>] = [
      .fact(
        "submitted", \.$submitted, .personal, "Has a CRS accommodation referral been made?",
        hint: "CRS means commissioned rehabilitative services", absences: .never)
    ]
  }
}
