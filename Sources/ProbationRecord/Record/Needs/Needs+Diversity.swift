extension Needs {
  /// Personal characteristics that a plan or a meeting must allow for.
  public struct Diversity: FactGroup {
    /// Personal characteristics and needs that affect the plan or a meeting about it.
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Diversity>] = [
      .longText(
        "summary", \.$summary, .personal, "Diversity factors affecting the plan or meetings",
        hint: "Enter none if there are none")
    ]
  }
}
