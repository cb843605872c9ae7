/// What the person has done, over and above the single offences.
public struct Offending: FactGroup {
  /// Short account, in the practitioner's own words, of the index offence and the past behaviour that
  /// matters.
  @Fact public var summary: String?
  /// Account of the index offence from the OASys offence analysis.
  @Fact public var analysis: String?
  /// Motives and triggers behind the offending.
  @Fact public var motivation: String?
  /// Features of the offence that add to risk.
  @Fact public var riskIssues: String?
  /// Pattern seen across the whole record of offending.
  @Fact public var pattern: String?
  /// Whether a weapon was carried or used in the offending.
  @Fact public var weaponUsed: Bool?
  /// Kinds of conviction that count for a placement, spent or not.
  public var everConvicted = EverConvicted()
  /// Kinds of conviction for which approved premises ask period by period.
  public var convictions = Convictions()
  /// Earlier convictions that are related to the index offence.
  @Fact public var previousRelated: String?
  /// Breaches, recalls and failures on earlier supervision.
  @Fact public var breaches: String?
  /// Anything else about the convictions that the referrer wants known.
  @Fact public var additionalInformation: String?
  /// Charges or investigations that are still live; MAPPA only.
  @Fact public var outstanding: String?
  /// The notification duty of a sexual offender (Sexual Offences Act 2003, part 2).
  public var sexOffenderNotification = SexOffenderNotification()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Offending>] = [
    .longText(
      "summary", \.$summary, .personal, "Summary of index offence and relevant history",
      hint: "Your own short account in bullets; do not paste from OASys or court reports, or name a victim"),
    .longText(
      "analysis", \.$analysis, .personal, "Analysis of the index offence",
      hint: "From OASys section 2; edit before sending and leave out the identity of any victim"),
    .longText("motivation", \.$motivation, .personal, "Motivation and triggers for the offending"),
    .longText(
      "riskIssues", \.$riskIssues, .personal, "Offence features that raise the risk",
      hint: "From OASys section 2"),
    .longText(
      "pattern", \.$pattern, .personal, "Pattern of offending over time",
      hint: "Describe changes in frequency, type and seriousness"),
    .fact("weaponUsed", \.$weaponUsed, .personal, "Was a weapon carried or used?"),
    .group("everConvicted", \.everConvicted),
    .group("convictions", \.convictions),
    .longText(
      "previousRelated", \.$previousRelated, .personal, "Related previous convictions",
      hint: "Short bullets with dates; enter none if there are none"),
    .longText("breaches", \.$breaches, .personal, "Earlier breaches and recalls"),
    .longText(
      "additionalInformation", \.$additionalInformation, .personal, "Other information about convictions"),
    .longText(
      "outstanding", \.$outstanding, .intelligence, "Outstanding charges and live investigations",
      hint: "Check with police what may be recorded before you write it here"),
    .group("sexOffenderNotification", \.sexOffenderNotification),
  ]
}

extension Offending {
  /// Kinds of conviction that count for a placement, spent or not.
  public struct EverConvicted: FactGroup {
    /// Whether the person was ever convicted of a sexual offence, spent or not.
    @Fact public var sexualOffence: Bool?
    /// Whether the person was ever convicted of arson, spent or not.
    @Fact public var arson: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<EverConvicted>] = [
      .fact(
        "sexualOffence", \.$sexualOffence, .personal, "Any conviction for a sexual offence?",
        hint: "Count spent convictions as well"),
      .fact(
        "arson", \.$arson, .personal, "Any conviction for arson?", hint: "Count spent convictions as well"),
    ]
  }
}

extension Offending {
  /// Kinds of conviction for which approved premises ask period by period.
  public struct Convictions: FactGroup {
    /// Whether a hate crime belongs to the current case, the past, or both.
    @Fact public var hateCrime: [ConvictionPeriod]?
    /// Whether a non-sexual offence against a child belongs to the current case, the past, or both.
    @Fact public var nonSexualAgainstChild: [ConvictionPeriod]?
    /// Whether a contact sexual offence against an adult belongs to the current case, the past, or both.
    @Fact public var contactSexualAgainstAdult: [ConvictionPeriod]?
    /// Whether a non-contact sexual offence against an adult belongs to the current case, the past, or both.
    @Fact public var nonContactSexualAgainstAdult: [ConvictionPeriod]?
    /// Whether a contact sexual offence against a child belongs to the current case, the past, or both.
    @Fact public var contactSexualAgainstChild: [ConvictionPeriod]?
    /// Whether a non-contact sexual offence against a child belongs to the current case, the past, or both.
    @Fact public var nonContactSexualAgainstChild: [ConvictionPeriod]?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Convictions>] = [
      .fact("hateCrime", \.$hateCrime, .personal, "Hate crime convictions: current, past or both"),
      .fact(
        "nonSexualAgainstChild", \.$nonSexualAgainstChild, .personal,
        "Non-sexual offences against a child: current, past or both"),
      .fact(
        "contactSexualAgainstAdult", \.$contactSexualAgainstAdult, .personal,
        "Contact sexual offences against an adult: current, past or both"),
      .fact(
        "nonContactSexualAgainstAdult", \.$nonContactSexualAgainstAdult, .personal,
        "Non-contact sexual offences against an adult: current, past or both"),
      .fact(
        "contactSexualAgainstChild", \.$contactSexualAgainstChild, .personal,
        "Contact sexual offences against a child: current, past or both"),
      .fact(
        "nonContactSexualAgainstChild", \.$nonContactSexualAgainstChild, .personal,
        "Non-contact sexual offences against a child: current, past or both",
        hint: "Include offences involving images"),
    ]
  }
}

extension Offending {
  /// The notification duty of a sexual offender (Sexual Offences Act 2003, part 2).
  public struct SexOffenderNotification: FactGroup {
    /// Whether the person is subject to sex offender notification.
    @Fact public var active: Bool?
    /// How long that notification lasts.
    @Fact public var period: NotificationPeriod?
    /// Date on which notification ends, when it is not indefinite.
    @Fact public var endDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<SexOffenderNotification>] = [
      .fact(
        "active", \.$active, .personal, "Do sex offender notification requirements apply?",
        hint: "Often called being on the sex offenders register"),
      .fact("period", \.$period, .personal, "Length of sex offender notification"),
      .fact(
        "endDate", \.$endDate, .personal, "Sex offender notification: end date",
        hint: "Leave blank if notification is indefinite"),
    ]
  }
}
