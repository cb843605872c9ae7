extension Person {
  /// Limits on who may open the case record.
  public struct Access: FactGroup {
    /// Whether the case is limited-access, so that only named staff may open it.
    @Fact public var restricted: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Access>] = [
      .fact(
        "restricted", \.$restricted, .ordinary, "Is this a limited access case?",
        hint: "Only staff named on the record may see a limited access case")
    ]
  }
}
