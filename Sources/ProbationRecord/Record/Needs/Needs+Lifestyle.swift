extension Needs {
  /// The facts at `needs.lifestyle` of the record.
  public struct Lifestyle: FactGroup {
    /// Lifestyle, associates and group links tied to reoffending or harm (OASys section 7).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Lifestyle>] = [
      .longText(
        "summary", \.$summary, .personal, "Lifestyle and associates linked to offending or harm",
        hint: "From OASys section 7")
    ]
  }
}
