extension Needs {
  /// The facts at `needs.attitudes` of the record.
  public struct Attitudes: FactGroup {
    /// Attitude issues tied to reoffending or harm (OASys section 12).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Attitudes>] = [
      .longText(
        "summary", \.$summary, .personal, "Attitudes linked to offending or harm",
        hint: "From OASys section 12")
    ]
  }
}
