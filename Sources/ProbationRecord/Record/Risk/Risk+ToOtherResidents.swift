extension Risk {
  /// Risk to those with whom the person would live.
  public struct ToOtherResidents: FactGroup {
    /// Whether there is evidence of risk to other residents.
    @Fact public var present: Bool?
    /// Evidence of risk to other residents.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ToOtherResidents>] = [
      .fact("present", \.$present, .personal, "Does the person pose a risk to other residents?"),
      .longText("detail", \.$detail, .personal, "Details of the risk to other residents"),
    ]
  }
}
