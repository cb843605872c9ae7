extension Person {
  /// The person's name as the case record has it.
  public struct Name: FactGroup {
    /// First name of the person as held on the case record.
    public let given = Fact<String>(
      .personal, to: .agenciesAndSupplier, "First name",
      hint: "As on the case record; correct mistakes there, not here", wording: .personName)
    /// Other given names, in order.
    public let middle = Fact<String>(
      .personal, "Middle names", hint: "In the order they are written", wording: .personName)
    /// Surname of the person.
    public let family = Fact<String>(
      .personal, to: .agenciesAndSupplier, "Last name", absences: .never, wording: .personName)
  }
}
