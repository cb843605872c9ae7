extension Referrals {
  /// The decisions that only the MAPPA referral asks for.
  public struct MAPPA: FactGroup {
    /// Marking printed on every page once the form holds data.
    @Fact public var protectiveMarking: ProtectiveMarking?
    /// MAPPA level for which the referrer asks.
    @Fact public var levelSought: MAPPALevel?
    /// Date on which the form was finished, signed and sent.
    @Fact public var referralDate: CalendarDate?
    /// Whether the person is new to level 2 or 3, returns to it or moves from another area.
    @Fact public var kind: MAPPAReferralKind?
    /// Whether an early or emergency meeting is asked for.
    @Fact public var urgent: Bool?
    /// Why the case cannot wait for the next planned meeting.
    @Fact public var urgentReason: String?
    /// Why the case needs active multi-agency management at the level sought.
    @Fact public var reason: String?
    /// What worries the referrer, by where it comes from.
    public var concerns = Concerns()
    /// What a formal meeting would add to the lead agency's own management.
    @Fact public var addedValue: String?
    /// Ground relied on for the level sought.
    @Fact public var levelGround: MAPPALevelGround?
    /// What cannot be done, or is blocked, under single-agency management.
    @Fact public var barriersAtLevel1: String?
    /// Whether the case has been or should be put forward as a critical public protection case.
    @Fact public var criticalPublicProtectionCase: Bool?
    /// Interest of the media or the public.
    public var media = Media()
    /// What the person and others are told (MAPPA guidance, chapter 10).
    public var disclosure = Disclosure()
    /// The line manager's agreement to the level sought.
    public var endorsement = Endorsement()
    /// What the co-ordinator decides, once the form is with them.
    public var decision = Decision()

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<MAPPA>] = [
      .fact(
        "protectiveMarking", \.$protectiveMarking, .ordinary, "Protective marking",
        hint: "OFFICIAL-SENSITIVE once any details are entered", absences: .never),
      .fact(
        "levelSought", \.$levelSought, .ordinary, "MAPPA level sought", hint: "Level 2 or level 3",
        absences: .never),
      .fact(
        "referralDate", \.$referralDate, .ordinary, "MAPPA referral date",
        hint: "Aim to refer at least 6 months before release", absences: .never),
      .fact("kind", \.$kind, .ordinary, "First MAPPA referral, return or area transfer"),
      .fact("urgent", \.$urgent, .ordinary, "Is an urgent MAPPA meeting needed?"),
      .longText("urgentReason", \.$urgentReason, .personal, "Reason for an urgent MAPPA meeting"),
      .longText(
        "reason", \.$reason, .personal, "Reason for the MAPPA referral",
        hint: "Say why active multi-agency management is needed, not only what the person did",
        absences: .never),
      .group("concerns", \.concerns),
      .longText(
        "addedValue", \.$addedValue, .personal, "Added value of a formal MAPPA meeting",
        hint: "Compare with what the lead agency can do alone", absences: .never),
      .fact(
        "levelGround", \.$levelGround, .personal, "Ground for the MAPPA level sought",
        hint: "Must match the level you are asking for", absences: .never),
      .longText(
        "barriersAtLevel1", \.$barriersAtLevel1, .personal, "Barriers to managing the case at level 1",
        absences: .never),
      .fact(
        "criticalPublicProtectionCase", \.$criticalPublicProtectionCase, .personal,
        "Is this a possible critical public protection case?",
        hint: "Consider this for every level 3 referral"),
      .group("media", \.media),
      .group("disclosure", \.disclosure),
      .group("endorsement", \.endorsement),
      .group("decision", \.decision),
    ]
  }
}
