extension Needs {
  /// Care and support needs (Care Act 2014).
  public struct CareAndSupport: FactGroup {
    /// Whether the person has care and support needs.
    @Fact public var present: Bool?
    /// What those care and support needs are.
    @Fact public var detail: String?
    /// Whether an assessment under the Care Act has been completed.
    @Fact public var careActAssessment: YesNoNotKnown?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<CareAndSupport>] = [
      .fact("present", \.$present, .health, "Does the person need care and support?"),
      .longText("detail", \.$detail, .health, "Details of care and support needs"),
      .fact("careActAssessment", \.$careActAssessment, .health, "Has a Care Act assessment been done?"),
    ]
  }
}
