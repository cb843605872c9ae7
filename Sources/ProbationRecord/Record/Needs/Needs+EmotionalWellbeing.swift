extension Needs {
  /// The facts at `needs.emotionalWellbeing` of the record.
  public struct EmotionalWellbeing: FactGroup {
    /// Emotional wellbeing issues tied to reoffending or harm (OASys section 10).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<EmotionalWellbeing>] = [
      .longText(
        "summary", \.$summary, .health, "Emotional wellbeing linked to offending or harm",
        hint: "From OASys section 10")
    ]
  }
}
