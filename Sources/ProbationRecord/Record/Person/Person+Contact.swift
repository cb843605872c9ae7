extension Person {
  /// A contact detail of the person.
  public struct Contact: FactGroup {
    /// Kind of contact detail held for the person.
    @Fact public var kind: ContactKind?
    /// Telephone number or email address of the person.
    @Fact public var value: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Contact>] = [
      .fact("kind", \.$kind, .personal, to: .agenciesAndSupplier, "Contact detail: phone or email"),
      .fact(
        "value", \.$value, .personal, to: .agenciesAndSupplier, "Contact detail: number or email address",
        hint: "Check that it is still in use"),
    ]
  }
}
