extension Risk {
  /// Worrying sexual behaviour without a conviction.
  public struct SexualBehaviour: FactGroup {
    /// Whether there is worrying sexual behaviour without a conviction.
    public let present = Fact<Bool>(.personal, "Is there concerning sexual behaviour without conviction?")
    /// What that sexual behaviour is and how it can be managed while the person is housed.
    public let detail = Fact<String>.longText(
      .personal, "Details of the concerning sexual behaviour",
      hint: "Include how a housing provider could manage it")
  }
}
