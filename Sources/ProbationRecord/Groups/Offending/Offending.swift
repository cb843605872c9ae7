/// What the person has done, over and above the single offences.
public struct Offending: FactGroup {
  /// Short account, in the practitioner's own words, of the index offence and the past behaviour that
  /// matters.
  public let summary = Fact<String>.longText(
    .personal, "Summary of index offence and relevant history",
    hint: "Your own short account in bullets; do not paste from OASys or court reports, or name a victim")
  /// Account of the index offence from the OASys offence analysis.
  public let analysis = Fact<String>.longText(
    .personal, "Analysis of the index offence",
    hint: "From OASys section 2; edit before sending and leave out the identity of any victim")
  /// Motives and triggers behind the offending.
  public let motivation = Fact<String>.longText(.personal, "Motivation and triggers for the offending")
  /// Features of the offence that add to risk.
  public let riskIssues = Fact<String>.longText(
    .personal, "Offence features that raise the risk", hint: "From OASys section 2")
  /// Pattern seen across the whole record of offending.
  public let pattern = Fact<String>.longText(
    .personal, "Pattern of offending over time", hint: "Describe changes in frequency, type and seriousness")
  /// Whether a weapon was carried or used in the offending.
  public let weaponUsed = Fact<Bool>(.personal, "Was a weapon carried or used?")
  /// Kinds of conviction that count for a placement, spent or not.
  public let everConvicted = EverConvicted()
  /// Kinds of conviction for which approved premises ask period by period.
  public let convictions = Convictions()
  /// Earlier convictions that are related to the index offence.
  public let previousRelated = Fact<String>.longText(
    .personal, "Related previous convictions", hint: "Short bullets with dates; enter none if there are none")
  /// Breaches, recalls and failures on earlier supervision.
  public let breaches = Fact<String>.longText(.personal, "Earlier breaches and recalls")
  /// Anything else about the convictions that the referrer wants known.
  public let additionalInformation = Fact<String>.longText(.personal, "Other information about convictions")
  /// Charges or investigations that are still live; MAPPA only.
  public let outstanding = Fact<String>.longText(
    .intelligence, "Outstanding charges and live investigations",
    hint: "Check with police what may be recorded before you write it here")
  /// The notification duty of a sexual offender (Sexual Offences Act 2003, part 2).
  public let sexOffenderNotification = SexOffenderNotification()
}

extension Offending {
  /// Kinds of conviction that count for a placement, spent or not.
  public struct EverConvicted: FactGroup {
    /// Whether the person was ever convicted of a sexual offence, spent or not.
    public let sexualOffence = Fact<Bool>(
      .personal, "Any conviction for a sexual offence?", hint: "Count spent convictions as well")
    /// Whether the person was ever convicted of arson, spent or not.
    public let arson = Fact<Bool>(
      .personal, "Any conviction for arson?", hint: "Count spent convictions as well")
  }
}

extension Offending {
  /// Kinds of conviction for which approved premises ask period by period.
  public struct Convictions: FactGroup {
    /// Whether a hate crime belongs to the current case, the past, or both.
    public let hateCrime = Fact<[ConvictionPeriod]>(
      .personal, "Hate crime convictions: current, past or both")
    /// Whether a non-sexual offence against a child belongs to the current case, the past, or both.
    public let nonSexualAgainstChild = Fact<[ConvictionPeriod]>(
      .personal, "Non-sexual offences against a child: current, past or both")
    /// Whether a contact sexual offence against an adult belongs to the current case, the past, or both.
    public let contactSexualAgainstAdult = Fact<[ConvictionPeriod]>(
      .personal, "Contact sexual offences against an adult: current, past or both")
    /// Whether a non-contact sexual offence against an adult belongs to the current case, the past, or both.
    public let nonContactSexualAgainstAdult = Fact<[ConvictionPeriod]>(
      .personal, "Non-contact sexual offences against an adult: current, past or both")
    /// Whether a contact sexual offence against a child belongs to the current case, the past, or both.
    public let contactSexualAgainstChild = Fact<[ConvictionPeriod]>(
      .personal, "Contact sexual offences against a child: current, past or both")
    /// Whether a non-contact sexual offence against a child belongs to the current case, the past, or both.
    public let nonContactSexualAgainstChild = Fact<[ConvictionPeriod]>(
      .personal, "Non-contact sexual offences against a child: current, past or both",
      hint: "Include offences involving images")
  }
}

extension Offending {
  /// The notification duty of a sexual offender (Sexual Offences Act 2003, part 2).
  public struct SexOffenderNotification: FactGroup {
    /// Whether the person is subject to sex offender notification.
    public let active = Fact<Bool>(
      .personal, "Do sex offender notification requirements apply?",
      hint: "Often called being on the sex offenders register")
    /// How long that notification lasts.
    public let period = Fact<NotificationPeriod>(.personal, "Length of sex offender notification")
    /// Date on which notification ends, when it is not indefinite.
    public let endDate = Fact<CalendarDate>(
      .personal, "Sex offender notification: end date", hint: "Leave blank if notification is indefinite")
  }
}
