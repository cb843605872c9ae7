extension Health {
  /// Misuse of drugs or alcohol, and treatment for it.
  public struct SubstanceMisuse: FactGroup {
    /// Whether the person misuses, or has misused, drugs or alcohol.
    public let present = Fact<Bool>(.health, "Does the person have current or past drug or alcohol misuse?")
    /// Whether the person has clinical or psychosocial treatment for substance use now.
    public let inTreatment = Fact<Bool>(
      .health, "Is the person in substance misuse treatment now?", hint: "Clinical or psychosocial treatment")
    /// What that treatment is.
    public let treatmentDetail = Fact<String>.longText(.health, "Details of substance misuse treatment")
  }
}
