extension Person {
  /// The person's language, and whether an interpreter is needed.
  public struct Language: FactGroup {
    /// First or preferred language, which is also the language to interpret.
    public let preferred = Fact<String>(
      .personal, to: .agenciesAndSupplier, "First or preferred language",
      hint: "Any interpreter will be booked in this language")
    /// Whether the person needs an interpreter.
    public let interpreterRequired = Fact<Bool>(
      .personal, to: .agenciesAndSupplier, "Is an interpreter needed?")
  }
}
