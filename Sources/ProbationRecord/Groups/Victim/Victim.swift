/// A victim, by reference and never by name, for the MAPPA referral only.
public struct Victim: FactGroup {
  /// Initials or a reference for a victim, so that no name is printed; MAPPA only.
  public let reference = Fact<Reference>(
    .victim, "Victim: initials or reference", hint: "Never give the full name")
  /// Whether that victim is a past, a targeted or a likely victim; MAPPA only.
  public let kind = Fact<VictimKind>(
    .victim, "Victim: past, targeted or likely victim",
    hint: "Enter none known if no victim can be identified")
  /// How that victim and the person are related; MAPPA only.
  public let relationship = Fact<String>(
    .victim, "Victim: relationship to the person", wording: .everydayWords)
  /// Effect on that victim; MAPPA only.
  public let impact = Fact<String>.longText(.victim, "Victim: effect of the offending")
  /// Present concern for that victim and what is being done; MAPPA only.
  public let concerns = Fact<String>.longText(
    .victim, "Victim: current concerns and protection in place",
    hint: "Do not give a name, address or place that could identify the victim")
  /// The victim's part in the victim contact scheme.
  public let contactScheme = ContactScheme()
  /// Licence conditions for which that victim has asked; MAPPA only.
  public let requestedConditions = Fact<String>.longText(
    .victim, "Victim: licence conditions requested",
    hint: "Describe the area or contact to avoid without naming the victim")
}

extension Victim {
  /// The victim's part in the victim contact scheme.
  public struct ContactScheme: FactGroup {
    /// Whether that victim takes part in the victim contact scheme; MAPPA only.
    public let status = Fact<VictimContactStatus>(.victim, "Victim: Victim Contact Scheme status")
    /// Name of the victim liaison officer; MAPPA only.
    public let officerName = Fact<String>(
      .victim, "Victim: victim liaison officer (VLO) name", wording: .personName)
    /// How to reach the victim liaison officer; MAPPA only.
    public let officerContact = Fact<String>(
      .victim, "Victim: victim liaison officer (VLO) contact details", wording: .contactDetails)
    /// Day on which that officer was told of the referral; MAPPA only.
    public let informedDate = Fact<CalendarDate>(.victim, "Victim: date VLO told of the referral")
  }
}
