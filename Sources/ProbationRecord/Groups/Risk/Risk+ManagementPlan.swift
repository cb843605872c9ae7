extension Risk {
  /// The risk management plan by its OASys questions (RM28 to RM35).
  public struct ManagementPlan: FactGroup {
    /// Further considerations of the risk management plan (OASys RM28).
    public let furtherConsiderations = Fact<String>.longText(
      .personal, "Risk management plan: further considerations", hint: "OASys RM28")
    /// Key facts of the present situation (OASys RM28.1).
    public let currentSituation = Fact<String>.longText(
      .personal, "Current situation", hint: "OASys RM28.1; cover where the person is now and what is changing"
    )
    /// Who supervises the person and how (OASys RM30).
    public let supervision = Fact<String>.longText(
      .personal, "Risk management plan: supervision", hint: "OASys RM30")
    /// Monitoring and control measures (OASys RM31).
    public let monitoringAndControl = Fact<String>.longText(
      .personal, "Risk management plan: monitoring and control", hint: "OASys RM31")
    /// Programmes, treatment and other interventions (OASys RM32).
    public let interventionsAndTreatment = Fact<String>.longText(
      .personal, "Risk management plan: interventions and treatment", hint: "OASys RM32")
    /// Measures that protect past and possible victims, written without naming or placing any victim (OASys
    /// RM33).
    public let victimSafety = Fact<String>.longText(
      .safeguarding, to: [.approvedPremises, .temporaryAccommodation, .mappaAgencies],
      "Risk management plan: victim safety planning", hint: "OASys RM33; do not name or locate any victim")
    /// What happens if the plan fails, and who acts (OASys RM34).
    public let contingency = Fact<String>.longText(
      .personal, "Risk management plan: contingency plan",
      hint: "OASys RM34; say what would happen, when, and who acts")
    /// Other remarks on the plan (OASys RM35).
    public let additionalComments = Fact<String>.longText(
      .personal, "Risk management plan: additional comments", hint: "OASys RM35")
  }
}
