/// The risks that the person poses and faces, and the plan that manages them.
public struct Risk: FactGroup {
  /// The case tier, which decides eligibility for approved premises.
  public let tier = Tier()
  /// The OASys assessment behind the ratings and the plan.
  public let oasys = OASys()
  /// Active case registers that other agencies should know of, apart from serious-harm and MAPPA entries.
  public let flags = Fact<[RiskFlag]>(
    .personal, "Active risk flags and registers",
    hint: "Leave out RoSH and MAPPA registers, which have their own place")
  /// Risk of serious harm: levels by setting and group, and the analysis behind them.
  public let rosh = RoSH()
  /// Risk tools.
  public let predictors = FactList("Risk tools", of: Predictor(), keys: [["kind", "date"], ["kind"]])
  /// The risk management plan by its OASys questions (RM28 to RM35).
  public let managementPlan = ManagementPlan()
  /// Risk that the person comes to harm, by their own hand or others'.
  public let toSelf = ToSelf()
  /// Risk to staff, and how they stay safe.
  public let toStaff = ToStaff()
  /// Risk to those with whom the person would live.
  public let toOtherResidents = ToOtherResidents()
  /// Fire-setting, convicted or not.
  public let arson = Arson()
  /// Worrying sexual behaviour without a conviction.
  public let sexualBehaviour = SexualBehaviour()
  /// Anti-social behaviour and how the placement copes with it.
  public let antiSocialBehaviour = AntiSocialBehaviour()
  /// Grooming, radicalising or exploiting others.
  public let exploitsOthers = ExploitsOthers()
  /// Risk that the person escapes or absconds.
  public let abscond = Fact<String>.longText(.personal, "Risk of escape or absconding")
  /// Conduct online, devices used and how they are monitored; MAPPA only.
  public let onlineConduct = Fact<String>.longText(.intelligence, "Online behaviour, devices and monitoring")
}
