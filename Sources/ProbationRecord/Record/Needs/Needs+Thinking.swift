extension Needs {
  /// The facts at `needs.thinking` of the record.
  public struct Thinking: FactGroup {
    /// Thinking and behaviour issues tied to reoffending or harm (OASys section 11).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Thinking>] = [
      .longText(
        "summary", \.$summary, .personal, "Thinking and behaviour linked to offending or harm",
        hint: "From OASys section 11")
    ]
  }
}
