/// The risks that the person poses and faces, and the plan that manages them.
public struct Risk: FactGroup {
  /// The facts at `risk.tier`.
  public var tier = Tier()
  /// The facts at `risk.oasys`.
  public var oasys = OASys()
  /// Active case registers that other agencies should know of, apart from serious-harm and MAPPA entries.
  @Fact public var flags: [RiskFlag]?
  /// The facts at `risk.rosh`.
  public var rosh = RoSH()
  /// Risk tools.
  public var predictors: RepeatingGroup<Predictor> = []
  /// The facts at `risk.managementPlan`.
  public var managementPlan = ManagementPlan()
  /// The facts at `risk.toSelf`.
  public var toSelf = ToSelf()
  /// The facts at `risk.toStaff`.
  public var toStaff = ToStaff()
  /// The facts at `risk.toOtherResidents`.
  public var toOtherResidents = ToOtherResidents()
  /// The facts at `risk.arson`.
  public var arson = Arson()
  /// The facts at `risk.sexualBehaviour`.
  public var sexualBehaviour = SexualBehaviour()
  /// The facts at `risk.antiSocialBehaviour`.
  public var antiSocialBehaviour = AntiSocialBehaviour()
  /// The facts at `risk.exploitsOthers`.
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
    .list("predictors", \.predictors, "Risk tools"),
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
