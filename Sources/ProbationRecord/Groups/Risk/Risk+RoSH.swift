extension Risk {
  /// Risk of serious harm: levels by setting and group, and the analysis behind them.
  public struct RoSH: FactGroup {
    /// Highest level of risk of serious harm across all groups.
    public let overall = Fact<RoSHLevel>(
      .personal, "RoSH overall level", hint: "The highest level given for any group")
    /// Levels of risk of serious harm in the community.
    public let community = Community()
    /// Levels of risk of serious harm in custody.
    public let custody = Custody()
    /// People or groups who could be harmed, described without a victim's identity.
    public let whoIsAtRisk = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises, .mappaAgencies], "Who is at risk of serious harm?",
      hint: "Describe people by group or relationship; do not name or locate a victim")
    /// What harm could be done.
    public let natureOfRisk = Fact<String>.longText(.personal, "Nature of the risk of serious harm")
    /// When the risk is likely to be greatest, as the older OASys layout asks.
    public let greatestWhen = Fact<String>.longText(
      .personal, "When is the risk of serious harm greatest?", hint: "Older OASys layout, R10.3")
    /// Circumstances likely to raise the risk, as the older OASys layout asks.
    public let increaseFactors = Fact<String>.longText(
      .personal, "Factors likely to increase the risk of serious harm", hint: "Older OASys layout, R10.4")
    /// Circumstances, strengths and protective factors that lower the risk.
    public let protectiveFactors = Fact<String>.longText(
      .personal, "Strengths and other factors that reduce the risk",
      hint: "OASys R10.5, or SUM10 in the newer layout")
    /// Situations in which offending is most likely, as the newer OASys layout asks.
    public let likelySituations = Fact<String>.longText(
      .personal, "Situations where offending is most likely", hint: "Newer OASys layout, SUM11")
    /// Analysis of what drives the risk, as the newer OASys layout asks.
    public let riskFactorAnalysis = Fact<String>.longText(
      .personal, "Analysis of risk factors", hint: "Newer OASys layout, SUM9")
  }
}

extension Risk.RoSH {
  /// Levels of risk of serious harm in the community.
  public struct Community: FactGroup {
    /// Level of risk of serious harm to children, in the community.
    public let children = Fact<RoSHLevel>(.personal, "RoSH in the community: children")
    /// Level of risk of serious harm to the public, in the community.
    public let `public` = Fact<RoSHLevel>(.personal, "RoSH in the community: public")
    /// Level of risk of serious harm to a known adult, in the community.
    public let knownAdult = Fact<RoSHLevel>(.personal, "RoSH in the community: known adult")
    /// Level of risk of serious harm to staff, in the community.
    public let staff = Fact<RoSHLevel>(.personal, "RoSH in the community: staff")
  }
}

extension Risk.RoSH {
  /// Levels of risk of serious harm in custody.
  public struct Custody: FactGroup {
    /// Level of risk of serious harm to children, in custody.
    public let children = Fact<RoSHLevel>(.personal, "RoSH in custody: children")
    /// Level of risk of serious harm to the public, in custody.
    public let `public` = Fact<RoSHLevel>(.personal, "RoSH in custody: public")
    /// Level of risk of serious harm to a known adult, in custody.
    public let knownAdult = Fact<RoSHLevel>(.personal, "RoSH in custody: known adult")
    /// Level of risk of serious harm to staff, in custody.
    public let staff = Fact<RoSHLevel>(.personal, "RoSH in custody: staff")
    /// Level of risk of serious harm to other prisoners, in custody.
    public let prisoners = Fact<RoSHLevel>(.personal, "RoSH in custody: other prisoners")
  }
}
