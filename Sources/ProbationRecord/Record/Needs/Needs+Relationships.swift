extension Needs {
  /// The facts at `needs.relationships` of the record.
  public struct Relationships: FactGroup {
    /// Relationship issues tied to reoffending or harm (OASys section 6).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Relationships>] = [
      .longText(
        "summary", \.$summary, .personal, "Relationship problems linked to offending or harm",
        hint: "From OASys section 6; do not name a victim")
    ]
  }
}
