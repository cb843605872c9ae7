/// The risks that the person poses and faces, and the plan that manages them.
public struct Risk: FactGroup {
  /// The case tier, which decides eligibility for approved premises.
  public var tier = Tier()
  /// The OASys assessment behind the ratings and the plan.
  public var oasys = OASys()
  /// Active case registers that other agencies should know of, apart from serious-harm and MAPPA entries.
  @Fact public var flags: [RiskFlag]?
  /// Risk of serious harm: levels by setting and group, and the analysis behind them.
  public var rosh = RoSH()
  /// Risk tools.
  public var predictors: RepeatingGroup<Predictor> = []
  /// The risk management plan by its OASys questions (RM28 to RM35).
  public var managementPlan = ManagementPlan()
  /// Risk that the person comes to harm, by their own hand or others'.
  public var toSelf = ToSelf()
  /// Risk to staff, and how they stay safe.
  public var toStaff = ToStaff()
  /// Risk to those with whom the person would live.
  public var toOtherResidents = ToOtherResidents()
  /// Fire-setting, convicted or not.
  public var arson = Arson()
  /// Worrying sexual behaviour without a conviction.
  public var sexualBehaviour = SexualBehaviour()
  /// Anti-social behaviour and how the placement copes with it.
  public var antiSocialBehaviour = AntiSocialBehaviour()
  /// Grooming, radicalising or exploiting others.
  public var exploitsOthers = ExploitsOthers()
  /// Risk that the person escapes or absconds.
  @Fact public var abscond: String?
  /// Conduct online, devices used and how they are monitored; MAPPA only.
  @Fact public var onlineConduct: String?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Risk>] = [
    .group("tier", \.tier),
    .group("oasys", \.oasys),
    .fact(
      "flags", \.$flags, .personal, "Active risk flags and registers",
      hint: "Leave out RoSH and MAPPA registers, which have their own place"),
    .group("rosh", \.rosh),
    .list("predictors", \.predictors, keys: [["kind", "date"], ["kind"]], "Risk tools"),
    .group("managementPlan", \.managementPlan),
    .group("toSelf", \.toSelf),
    .group("toStaff", \.toStaff),
    .group("toOtherResidents", \.toOtherResidents),
    .group("arson", \.arson),
    .group("sexualBehaviour", \.sexualBehaviour),
    .group("antiSocialBehaviour", \.antiSocialBehaviour),
    .group("exploitsOthers", \.exploitsOthers),
    .longText("abscond", \.$abscond, .personal, "Risk of escape or absconding"),
    .longText("onlineConduct", \.$onlineConduct, .intelligence, "Online behaviour, devices and monitoring"),
  ]
}
