extension Risk {
  /// The risk management plan by its OASys questions (RM28 to RM35).
  public struct ManagementPlan: FactGroup {
    /// Further considerations of the risk management plan (OASys RM28).
    @Fact public var furtherConsiderations: String?
    /// Key facts of the present situation (OASys RM28.1).
    @Fact public var currentSituation: String?
    /// Who supervises the person and how (OASys RM30).
    @Fact public var supervision: String?
    /// Monitoring and control measures (OASys RM31).
    @Fact public var monitoringAndControl: String?
    /// Programmes, treatment and other interventions (OASys RM32).
    @Fact public var interventionsAndTreatment: String?
    /// Measures that protect past and possible victims, written without naming or placing any victim (OASys
    /// RM33).
    @Fact public var victimSafety: String?
    /// What happens if the plan fails, and who acts (OASys RM34).
    @Fact public var contingency: String?
    /// Other remarks on the plan (OASys RM35).
    @Fact public var additionalComments: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ManagementPlan>] = [
      .longText(
        "furtherConsiderations", \.$furtherConsiderations, .personal,
        "Risk management plan: further considerations", hint: "OASys RM28"),
      .longText(
        "currentSituation", \.$currentSituation, .personal, "Current situation",
        hint: "OASys RM28.1; cover where the person is now and what is changing"),
      .longText(
        "supervision", \.$supervision, .personal, "Risk management plan: supervision", hint: "OASys RM30"),
      .longText(
        "monitoringAndControl", \.$monitoringAndControl, .personal,
        "Risk management plan: monitoring and control", hint: "OASys RM31"),
      .longText(
        "interventionsAndTreatment", \.$interventionsAndTreatment, .personal,
        "Risk management plan: interventions and treatment", hint: "OASys RM32"),
      .longText(
        "victimSafety", \.$victimSafety, .safeguarding,
        to: [.approvedPremises, .temporaryAccommodation, .mappaAgencies],
        "Risk management plan: victim safety planning", hint: "OASys RM33; do not name or locate any victim"),
      .longText(
        "contingency", \.$contingency, .personal, "Risk management plan: contingency plan",
        hint: "OASys RM34; say what would happen, when, and who acts"),
      .longText(
        "additionalComments", \.$additionalComments, .personal, "Risk management plan: additional comments",
        hint: "OASys RM35"),
    ]
  }
}
