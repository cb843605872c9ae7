extension Risk {
  /// Fire-setting, convicted or not.
  public struct Arson: FactGroup {
    /// Whether there is a live concern about fire-setting, convicted or not.
    public let present = Fact<Bool>(
      .personal, "Is there a current fire-setting concern?",
      hint: "Include behaviour that did not lead to a conviction")
    /// What the fire-setting concern is and how it can be managed while the person is housed.
    public let detail = Fact<String>.longText(
      .personal, "Details of the fire-setting concern", hint: "Include how a housing provider could manage it"
    )
  }
}
