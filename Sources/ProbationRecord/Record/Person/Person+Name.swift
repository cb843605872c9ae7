extension Person {
  /// The person's name as the case record has it.
  public struct Name: FactGroup {
    /// First name of the person as held on the case record.
    @Fact public var given: String?
    /// Other given names, in order.
    @Fact public var middle: String?
    /// Surname of the person.
    @Fact public var family: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Name>] = [
      .fact(
        "given", \.$given, .personal, to: .agenciesAndSupplier, "First name",
        hint: "As on the case record; correct mistakes there, not here", wording: .personName),
      .fact(
        "middle", \.$middle, .personal, "Middle names", hint: "In the order they are written",
        wording: .personName),
      .fact(
        "family", \.$family, .personal, to: .agenciesAndSupplier, "Last name", absences: .never,
        wording: .personName),
    ]
  }
}
