/// A victim, by reference and never by name, for the MAPPA referral only.
public struct Victim: FactGroup {
  /// Initials or a reference for a victim, so that no name is printed; MAPPA only.
  @Fact public var reference: Reference?
  /// Whether that victim is a past, a targeted or a likely victim; MAPPA only.
  @Fact public var kind: VictimKind?
  /// How that victim and the person are related; MAPPA only.
  @Fact public var relationship: String?
  /// Effect on that victim; MAPPA only.
  @Fact public var impact: String?
  /// Present concern for that victim and what is being done; MAPPA only.
  @Fact public var concerns: String?
  /// The victim's part in the victim contact scheme.
  public var contactScheme = ContactScheme()
  /// Licence conditions for which that victim has asked; MAPPA only.
  @Fact public var requestedConditions: String?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Victim>] = [
    .fact(
      "reference", \.$reference, .victim, "Victim: initials or reference", hint: "Never give the full name"),
    .fact(
      "kind", \.$kind, .victim, "Victim: past, targeted or likely victim",
      hint: "Enter none known if no victim can be identified"),
    .fact(
      "relationship", \.$relationship, .victim, "Victim: relationship to the person", wording: .everydayWords),
    .longText("impact", \.$impact, .victim, "Victim: effect of the offending"),
    .longText(
      "concerns", \.$concerns, .victim, "Victim: current concerns and protection in place",
      hint: "Do not give a name, address or place that could identify the victim"),
    .group("contactScheme", \.contactScheme),
    .longText(
      "requestedConditions", \.$requestedConditions, .victim, "Victim: licence conditions requested",
      hint: "Describe the area or contact to avoid without naming the victim"),
  ]
}

extension Victim {
  /// The victim's part in the victim contact scheme.
  public struct ContactScheme: FactGroup {
    /// Whether that victim takes part in the victim contact scheme; MAPPA only.
    @Fact public var status: VictimContactStatus?
    /// Name of the victim liaison officer; MAPPA only.
    @Fact public var officerName: String?
    /// How to reach the victim liaison officer; MAPPA only.
    @Fact public var officerContact: String?
    /// Day on which that officer was told of the referral; MAPPA only.
    @Fact public var informedDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ContactScheme>] = [
      .fact("status", \.$status, .victim, "Victim: Victim Contact Scheme status"),
      .fact(
        "officerName", \.$officerName, .victim, "Victim: victim liaison officer (VLO) name",
        wording: .personName),
      .fact(
        "officerContact", \.$officerContact, .victim, "Victim: victim liaison officer (VLO) contact details",
        wording: .contactDetails),
      .fact("informedDate", \.$informedDate, .victim, "Victim: date VLO told of the referral"),
    ]
  }
}
