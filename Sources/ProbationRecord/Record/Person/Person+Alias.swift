extension Person {
  /// An other full name that the person has used.
  public struct Alias: FactGroup {
    /// First name in another full name the person has used.
    @Fact public var given: String?
    /// Middle names in another full name the person has used.
    @Fact public var middle: String?
    /// Surname in another full name the person has used.
    @Fact public var family: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Alias>] = [
      .fact(
        "given", \.$given, .personal, "Alias: first name",
        hint: "Include birth names, former married names and names given to police", wording: .personName),
      .fact("middle", \.$middle, .personal, "Alias: middle names", wording: .personName),
      .fact("family", \.$family, .personal, "Alias: last name", wording: .personName),
    ]
  }
}
