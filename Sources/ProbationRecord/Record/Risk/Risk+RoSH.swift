extension Risk {
  /// Risk of serious harm: levels by setting and group, and the analysis behind them.
  public struct RoSH: FactGroup {
    /// Highest level of risk of serious harm across all groups.
    @Fact public var overall: RoSHLevel?
    /// Levels of risk of serious harm in the community.
    public var community = Community()
    /// Levels of risk of serious harm in custody.
    public var custody = Custody()
    /// People or groups who could be harmed, described without a victim's identity.
    @Fact public var whoIsAtRisk: String?
    /// What harm could be done.
    @Fact public var natureOfRisk: String?
    /// When the risk is likely to be greatest, as the older OASys layout asks.
    @Fact public var greatestWhen: String?
    /// Circumstances likely to raise the risk, as the older OASys layout asks.
    @Fact public var increaseFactors: String?
    /// Circumstances, strengths and protective factors that lower the risk.
    @Fact public var protectiveFactors: String?
    /// Situations in which offending is most likely, as the newer OASys layout asks.
    @Fact public var likelySituations: String?
    /// Analysis of what drives the risk, as the newer OASys layout asks.
    @Fact public var riskFactorAnalysis: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<RoSH>] = [
      .fact(
        "overall", \.$overall, .personal, "RoSH overall level", hint: "The highest level given for any group"),
      .group("community", \.community),
      .group("custody", \.custody),
      .longText(
        "whoIsAtRisk", \.$whoIsAtRisk, .thirdParty, to: [.approvedPremises, .mappaAgencies],
        "Who is at risk of serious harm?",
        hint: "Describe people by group or relationship; do not name or locate a victim"),
      .longText("natureOfRisk", \.$natureOfRisk, .personal, "Nature of the risk of serious harm"),
      .longText(
        "greatestWhen", \.$greatestWhen, .personal, "When is the risk of serious harm greatest?",
        hint: "Older OASys layout, R10.3"),
      .longText(
        "increaseFactors", \.$increaseFactors, .personal,
        "Factors likely to increase the risk of serious harm", hint: "Older OASys layout, R10.4"),
      .longText(
        "protectiveFactors", \.$protectiveFactors, .personal,
        "Strengths and other factors that reduce the risk", hint: "OASys R10.5, or SUM10 in the newer layout"),
      .longText(
        "likelySituations", \.$likelySituations, .personal, "Situations where offending is most likely",
        hint: "Newer OASys layout, SUM11"),
      .longText(
        "riskFactorAnalysis", \.$riskFactorAnalysis, .personal, "Analysis of risk factors",
        hint: "Newer OASys layout, SUM9"),
    ]
  }
}

extension Risk.RoSH {
  /// Levels of risk of serious harm in the community.
  public struct Community: FactGroup {
    /// Level of risk of serious harm to children, in the community.
    @Fact public var children: RoSHLevel?
    /// Level of risk of serious harm to the public, in the community.
    @Fact public var `public`: RoSHLevel?
    /// Level of risk of serious harm to a known adult, in the community.
    @Fact public var knownAdult: RoSHLevel?
    /// Level of risk of serious harm to staff, in the community.
    @Fact public var staff: RoSHLevel?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Community>] = [
      .fact("children", \.$children, .personal, "RoSH in the community: children"),
      .fact("public", \.$public, .personal, "RoSH in the community: public"),
      .fact("knownAdult", \.$knownAdult, .personal, "RoSH in the community: known adult"),
      .fact("staff", \.$staff, .personal, "RoSH in the community: staff"),
    ]
  }
}

extension Risk.RoSH {
  /// Levels of risk of serious harm in custody.
  public struct Custody: FactGroup {
    /// Level of risk of serious harm to children, in custody.
    @Fact public var children: RoSHLevel?
    /// Level of risk of serious harm to the public, in custody.
    @Fact public var `public`: RoSHLevel?
    /// Level of risk of serious harm to a known adult, in custody.
    @Fact public var knownAdult: RoSHLevel?
    /// Level of risk of serious harm to staff, in custody.
    @Fact public var staff: RoSHLevel?
    /// Level of risk of serious harm to other prisoners, in custody.
    @Fact public var prisoners: RoSHLevel?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Custody>] = [
      .fact("children", \.$children, .personal, "RoSH in custody: children"),
      .fact("public", \.$public, .personal, "RoSH in custody: public"),
      .fact("knownAdult", \.$knownAdult, .personal, "RoSH in custody: known adult"),
      .fact("staff", \.$staff, .personal, "RoSH in custody: staff"),
      .fact("prisoners", \.$prisoners, .personal, "RoSH in custody: other prisoners"),
    ]
  }
}
