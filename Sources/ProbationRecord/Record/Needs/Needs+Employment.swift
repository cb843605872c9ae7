extension Needs {
  /// The facts at `needs.employment` of the record.
  public struct Employment: FactGroup {
    /// Education, training and work issues tied to reoffending or harm (OASys section 4).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Employment>] = [
      .longText(
        "summary", \.$summary, .personal, "Education and employment problems linked to offending or harm",
        hint: "From OASys section 4")
    ]
  }
}
