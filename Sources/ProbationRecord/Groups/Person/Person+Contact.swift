extension Person {
  /// A contact detail of the person.
  public struct Contact: FactGroup {
    /// Kind of contact detail held for the person.
    public let kind = Fact<ContactKind>(.personal, to: .agenciesAndSupplier, "Contact detail: phone or email")
    /// Telephone number or email address of the person.
    public let value = Fact<String>(
      .personal, to: .agenciesAndSupplier, "Contact detail: number or email address",
      hint: "Check that it is still in use")
  }
}
