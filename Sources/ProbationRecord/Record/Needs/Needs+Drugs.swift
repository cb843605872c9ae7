extension Needs {
  /// The facts at `needs.drugs` of the record.
  public struct Drugs: FactGroup {
    /// Drugs used, level of use and issues tied to reoffending or harm (OASys section 8).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Drugs>] = [
      .longText(
        "summary", \.$summary, .health, "Drug use linked to offending or harm",
        hint: "From OASys section 8; say which drugs and how often")
    ]
  }
}
