extension Needs {
  /// Programmes and other work that was done.
  public struct Interventions: FactGroup {
    /// Programmes and other work finished or under way.
    @Fact public var completed: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Interventions>] = [
      .longText("completed", \.$completed, .personal, "Programmes and interventions completed or in progress")
    ]
  }
}
