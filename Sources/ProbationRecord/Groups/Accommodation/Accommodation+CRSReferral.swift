extension Accommodation {
  /// The referral to commissioned rehabilitative services for housing help.
  public struct CRSReferral: FactGroup {
    /// Whether a referral to a commissioned rehabilitative service was made.
    public let submitted = Fact<Bool>(
      .personal, "Has a CRS accommodation referral been made?",
      hint: "CRS means commissioned rehabilitative services", absences: .never)
  }
}
