extension Health {
  /// Medicine that is prescribed.
  public struct Medication: FactGroup {
    /// Whether medicine is prescribed.
    @Fact public var present: YesNoNotKnown?
    /// Which medicine is prescribed.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Medication>] = [
      .fact("present", \.$present, .health, "Is the person on prescribed medication?"),
      .longText("detail", \.$detail, .health, "Details of prescribed medication"),
    ]
  }
}
