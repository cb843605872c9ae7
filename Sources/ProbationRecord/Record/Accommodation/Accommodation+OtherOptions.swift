extension Accommodation {
  /// Housing that was tried before CAS3, and why it fell through.
  public struct OtherOptions: FactGroup {
    /// Whether other housing options were explored.
    @Fact public var considered: Bool?
    /// Which other options were explored and why they fell through.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<OtherOptions>] = [
      .fact("considered", \.$considered, .personal, "Were other housing options tried?", absences: .never),
      .longText("detail", \.$detail, .personal, "Other housing options tried and why they failed"),
    ]
  }
}
