extension Health {
  /// Misuse of drugs or alcohol, and treatment for it.
  public struct SubstanceMisuse: FactGroup {
    /// Whether the person misuses, or has misused, drugs or alcohol.
    @Fact public var present: Bool?
    /// Whether the person has clinical or psychosocial treatment for substance use now.
    @Fact public var inTreatment: Bool?
    /// What that treatment is.
    @Fact public var treatmentDetail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<SubstanceMisuse>] = [
      .fact("present", \.$present, .health, "Does the person have current or past drug or alcohol misuse?"),
      .fact(
        "inTreatment", \.$inTreatment, .health, "Is the person in substance misuse treatment now?",
        hint: "Clinical or psychosocial treatment"),
      .longText("treatmentDetail", \.$treatmentDetail, .health, "Details of substance misuse treatment"),
    ]
  }
}
