extension Referrals.ApprovedPremises {
  /// The board that decides the estate of a transgender person.
  public struct ComplexCaseBoard: FactGroup {
    /// Whether a complex case board must decide the estate.
    @Fact public var required: Bool?
    /// Whether that board has met.
    @Fact public var held: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ComplexCaseBoard>] = [
      .fact("required", \.$required, .personal, "Complex case board: is one needed?"),
      .fact("held", \.$held, .personal, "Complex case board: has it met?"),
    ]
  }
}
