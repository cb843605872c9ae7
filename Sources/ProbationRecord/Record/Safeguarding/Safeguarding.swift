/// Children and adults at risk.
public struct Safeguarding: FactGroup {
  /// Whether there are safeguarding concerns about children.
  @Fact public var childrenConcern: Bool?
  /// Children.
  public var children: RepeatingGroup<Child> = []
  /// Whether an adult at risk is in danger from the person.
  @Fact public var adultAtRiskConcern: Bool?
  /// Who that adult is and whether adult social care is involved.
  @Fact public var adultAtRiskDetail: String?
  /// Whether the person referred is an adult at risk.
  @Fact public var personIsAdultAtRisk: Bool?
  /// The multi-agency conference on domestic abuse (MARAC).
  public var marac = MARAC()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Safeguarding>] = [
    .fact(
      "childrenConcern", \.$childrenConcern, .safeguarding, to: [.mappaAgencies],
      "Are there child safeguarding concerns?", hint: "If yes, add each child"),
    .list("children", \.children, keys: [["name"]], "Children"),
    .fact(
      "adultAtRiskConcern", \.$adultAtRiskConcern, .safeguarding, to: [.mappaAgencies],
      "Does the person put an adult at risk in danger?"),
    .longText(
      "adultAtRiskDetail", \.$adultAtRiskDetail, .safeguarding, to: [.mappaAgencies],
      "Adult at risk: details and social care involvement"),
    .fact(
      "personIsAdultAtRisk", \.$personIsAdultAtRisk, .safeguarding, to: [.mappaAgencies],
      "Is the person an adult at risk themselves?"),
    .group("marac", \.marac),
  ]
}

extension Safeguarding {
  /// A child known to the person or at risk.
  public struct Child: FactGroup {
    /// Name of a child known to the person or at risk.
    @Fact public var name: String?
    /// Birth date of that child.
    @Fact public var dateOfBirth: CalendarDate?
    /// How that child is related to the person.
    @Fact public var relationship: String?
    /// Where that child lives.
    @Fact public var address: Address?
    /// Contact that the person has with that child.
    @Fact public var contact: ChildContact?
    /// Status of that child with children's services.
    @Fact public var plan: ChildPlan?
    /// Social worker and authority for that child.
    @Fact public var socialWorker: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Child>] = [
      .fact(
        "name", \.$name, .safeguarding, to: [.mappaAgencies], "Child: full name",
        hint: "Include children known to the person and children at risk", wording: .personName),
      .fact("dateOfBirth", \.$dateOfBirth, .safeguarding, to: [.mappaAgencies], "Child: date of birth"),
      .fact(
        "relationship", \.$relationship, .safeguarding, to: [.mappaAgencies],
        "Child: relationship to the person", wording: .everydayWords),
      .fact("address", \.$address, .safeguarding, to: [.mappaAgencies], "Child: home address"),
      .fact("contact", \.$contact, .safeguarding, to: [.mappaAgencies], "Child: contact with the person"),
      .fact(
        "plan", \.$plan, .safeguarding, to: [.mappaAgencies], "Child: social care status",
        hint: "For example child in need, child protection plan or looked after"),
      .fact(
        "socialWorker", \.$socialWorker, .safeguarding, to: [.mappaAgencies],
        "Child: social worker and local authority", wording: .personName),
    ]
  }
}

extension Safeguarding {
  /// The multi-agency conference on domestic abuse (MARAC).
  public struct MARAC: FactGroup {
    /// Whether the case went to a multi-agency domestic abuse conference (MARAC); MAPPA only.
    @Fact public var referred: YesNoNotKnown?
    /// Date and area of that conference; MAPPA only.
    @Fact public var dateAndArea: String?
    /// Actions of that conference that bear on the plan; MAPPA only.
    @Fact public var actions: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<MARAC>] = [
      .fact(
        "referred", \.$referred, .victim, "Has the case gone to MARAC?",
        hint: "MARAC is the multi-agency meeting on high-risk domestic abuse"),
      .fact("dateAndArea", \.$dateAndArea, .victim, "MARAC: date and area"),
      .longText(
        "actions", \.$actions, .victim, "MARAC: actions relevant to the plan", hint: "Keep the victim unnamed"
      ),
    ]
  }
}
