extension Needs {
  /// The facts at `needs.alcohol` of the record.
  public struct Alcohol: FactGroup {
    /// Alcohol use and issues tied to reoffending or harm (OASys section 9).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Alcohol>] = [
      .longText(
        "summary", \.$summary, .health, "Alcohol use linked to offending or harm",
        hint: "From OASys section 9; say how much and how often")
    ]
  }
}
