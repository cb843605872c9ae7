extension Needs {
  /// The facts at `needs.finance` of the record.
  public struct Finance: FactGroup {
    /// Money and benefit issues tied to reoffending or harm (OASys section 5).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Finance>] = [
      .longText(
        "summary", \.$summary, .personal, "Money problems linked to offending or harm",
        hint: "From OASys section 5")
    ]
  }
}
