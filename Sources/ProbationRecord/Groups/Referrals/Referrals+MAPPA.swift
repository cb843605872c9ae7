extension Referrals {
  /// The decisions that only the MAPPA referral asks for.
  public struct MAPPA: FactGroup {
    /// Marking printed on every page once the form holds data.
    public let protectiveMarking = Fact<ProtectiveMarking>(
      .ordinary, "Protective marking", hint: "OFFICIAL-SENSITIVE once any details are entered",
      absences: .never)
    /// MAPPA level for which the referrer asks.
    public let levelSought = Fact<MAPPALevel>(
      .ordinary, "MAPPA level sought", hint: "Level 2 or level 3", absences: .never)
    /// Date on which the form was finished, signed and sent.
    public let referralDate = Fact<CalendarDate>(
      .ordinary, "MAPPA referral date", hint: "Aim to refer at least 6 months before release",
      absences: .never)
    /// Whether the person is new to level 2 or 3, returns to it or moves from another area.
    public let kind = Fact<MAPPAReferralKind>(.ordinary, "First MAPPA referral, return or area transfer")
    /// Whether an early or emergency meeting is asked for.
    public let urgent = Fact<Bool>(.ordinary, "Is an urgent MAPPA meeting needed?")
    /// Why the case cannot wait for the next planned meeting.
    public let urgentReason = Fact<String>.longText(.personal, "Reason for an urgent MAPPA meeting")
    /// Why the case needs active multi-agency management at the level sought.
    public let reason = Fact<String>.longText(
      .personal, "Reason for the MAPPA referral",
      hint: "Say why active multi-agency management is needed, not only what the person did", absences: .never
    )
    /// What worries the referrer, by where it comes from.
    public let concerns = Concerns()
    /// What a formal meeting would add to the lead agency's own management.
    public let addedValue = Fact<String>.longText(
      .personal, "Added value of a formal MAPPA meeting",
      hint: "Compare with what the lead agency can do alone", absences: .never)
    /// Ground relied on for the level sought.
    public let levelGround = Fact<MAPPALevelGround>(
      .personal, "Ground for the MAPPA level sought", hint: "Must match the level you are asking for",
      absences: .never)
    /// What cannot be done, or is blocked, under single-agency management.
    public let barriersAtLevel1 = Fact<String>.longText(
      .personal, "Barriers to managing the case at level 1", absences: .never)
    /// Whether the case has been or should be put forward as a critical public protection case.
    public let criticalPublicProtectionCase = Fact<Bool>(
      .personal, "Is this a possible critical public protection case?",
      hint: "Consider this for every level 3 referral")
    /// Interest of the media or the public.
    public let media = Media()
    /// What the person and others are told (MAPPA guidance, chapter 10).
    public let disclosure = Disclosure()
    /// The line manager's agreement to the level sought.
    public let endorsement = Endorsement()
    /// What the co-ordinator decides, once the form is with them.
    public let decision = Decision()
  }
}
