extension Person {
  /// The person's language, and whether an interpreter is needed.
  public struct Language: FactGroup {
    /// First or preferred language, which is also the language to interpret.
    @Fact public var preferred: String?
    /// Whether the person needs an interpreter.
    @Fact public var interpreterRequired: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Language>] = [
      .fact(
        "preferred", \.$preferred, .personal, to: .agenciesAndSupplier, "First or preferred language",
        hint: "Any interpreter will be booked in this language"),
      .fact(
        "interpreterRequired", \.$interpreterRequired, .personal, to: .agenciesAndSupplier,
        "Is an interpreter needed?"),
    ]
  }
}
