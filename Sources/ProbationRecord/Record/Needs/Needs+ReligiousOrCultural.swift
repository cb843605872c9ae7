extension Needs {
  /// What faith or culture calls for.
  public struct ReligiousOrCultural: FactGroup {
    /// Whether faith or culture affects what the person needs.
    @Fact public var present: Bool?
    /// What those religious or cultural needs are.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ReligiousOrCultural>] = [
      .fact("present", \.$present, .personal, "Does the person have religious or cultural needs?"),
      .longText("detail", \.$detail, .personal, "Details of religious or cultural needs"),
    ]
  }
}
