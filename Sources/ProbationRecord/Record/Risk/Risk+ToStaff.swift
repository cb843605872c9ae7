extension Risk {
  /// Risk to staff, and how they stay safe.
  public struct ToStaff: FactGroup {
    /// Whether there is evidence of risk to staff.
    @Fact public var present: Bool?
    /// Evidence and nature of the risk to staff, when it is greatest and how staff can stay safe.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ToStaff>] = [
      .fact("present", \.$present, .personal, "Does the person pose a risk to staff?"),
      .longText(
        "detail", \.$detail, .personal, "Details of any risk to staff",
        hint: "Say what makes it worse and what keeps staff safe"),
    ]
  }
}
