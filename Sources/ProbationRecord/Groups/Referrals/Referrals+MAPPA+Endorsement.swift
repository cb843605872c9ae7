extension Referrals.MAPPA {
  /// The line manager's agreement to the level sought.
  public struct Endorsement: FactGroup {
    /// Name of the line manager who endorses the MAPPA referral.
    public let name = Fact<String>(
      .ordinary, "Endorsing manager: full name", absences: .never, wording: .personName)
    /// Grade, rank or role of that manager.
    public let role = Fact<Role>(.ordinary, "Endorsing manager: grade, rank or role", absences: .never)
    /// Whether that manager agrees the level sought.
    public let endorsed = Fact<Bool>(
      .ordinary, "Endorsing manager: is the level sought agreed?", absences: .never)
    /// Comments of that manager.
    public let comments = Fact<String>.longText(.personal, "Endorsing manager: comments")
    /// Date on which that manager endorsed.
    public let date = Fact<CalendarDate>(.ordinary, "Endorsing manager: date signed", absences: .never)
  }
}
