/// Children and adults at risk.
public struct Safeguarding: FactGroup {
  /// Whether there are safeguarding concerns about children.
  public let childrenConcern = Fact<Bool>(
    .safeguarding, to: [.mappaAgencies], "Are there child safeguarding concerns?",
    hint: "If yes, add each child")
  /// Children.
  public let children = FactList("Children", of: Child(), keys: [["name"]])
  /// Whether an adult at risk is in danger from the person.
  public let adultAtRiskConcern = Fact<Bool>(
    .safeguarding, to: [.mappaAgencies], "Does the person put an adult at risk in danger?")
  /// Who that adult is and whether adult social care is involved.
  public let adultAtRiskDetail = Fact<String>.longText(
    .safeguarding, to: [.mappaAgencies], "Adult at risk: details and social care involvement")
  /// Whether the person referred is an adult at risk.
  public let personIsAdultAtRisk = Fact<Bool>(
    .safeguarding, to: [.mappaAgencies], "Is the person an adult at risk themselves?")
  /// The multi-agency conference on domestic abuse (MARAC).
  public let marac = MARAC()
}

extension Safeguarding {
  /// A child known to the person or at risk.
  public struct Child: FactGroup {
    /// Name of a child known to the person or at risk.
    public let name = Fact<String>(
      .safeguarding, to: [.mappaAgencies], "Child: full name",
      hint: "Include children known to the person and children at risk", wording: .personName)
    /// Birth date of that child.
    public let dateOfBirth = Fact<CalendarDate>(.safeguarding, to: [.mappaAgencies], "Child: date of birth")
    /// How that child is related to the person.
    public let relationship = Fact<String>(
      .safeguarding, to: [.mappaAgencies], "Child: relationship to the person", wording: .everydayWords)
    /// Where that child lives.
    public let address = Fact<Address>(.safeguarding, to: [.mappaAgencies], "Child: home address")
    /// Contact that the person has with that child.
    public let contact = Fact<ChildContact>(
      .safeguarding, to: [.mappaAgencies], "Child: contact with the person")
    /// Status of that child with children's services.
    public let plan = Fact<ChildPlan>(
      .safeguarding, to: [.mappaAgencies], "Child: social care status",
      hint: "For example child in need, child protection plan or looked after")
    /// Social worker and authority for that child.
    public let socialWorker = Fact<String>(
      .safeguarding, to: [.mappaAgencies], "Child: social worker and local authority", wording: .personName)
  }
}

extension Safeguarding {
  /// The multi-agency conference on domestic abuse (MARAC).
  public struct MARAC: FactGroup {
    /// Whether the case went to a multi-agency domestic abuse conference (MARAC); MAPPA only.
    public let referred = Fact<YesNoNotKnown>(
      .victim, "Has the case gone to MARAC?",
      hint: "MARAC is the multi-agency meeting on high-risk domestic abuse")
    /// Date and area of that conference; MAPPA only.
    public let dateAndArea = Fact<String>(.victim, "MARAC: date and area")
    /// Actions of that conference that bear on the plan; MAPPA only.
    public let actions = Fact<String>.longText(
      .victim, "MARAC: actions relevant to the plan", hint: "Keep the victim unnamed")
  }
}
