extension Health {
  /// Physical and mental health conditions (OASys section 13).
  public struct Conditions: FactGroup {
    /// Whether any physical or mental health condition is known.
    public let present = Fact<Bool>(
      .health, "Are there any known health conditions?", hint: "Physical or mental")
    /// Physical and mental health conditions that bear on the plan (OASys section 13).
    public let detail = Fact<String>.longText(
      .health, "Details of health conditions", hint: "From OASys section 13; only what affects the plan")
  }
}
