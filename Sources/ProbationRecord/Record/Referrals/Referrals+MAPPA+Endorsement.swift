extension Referrals.MAPPA {
  /// The line manager's agreement to the level sought.
  public struct Endorsement: FactGroup {
    /// Name of the line manager who endorses the MAPPA referral.
    @Fact public var name: String?
    /// Grade, rank or role of that manager.
    @Fact public var role: Role?
    /// Whether that manager agrees the level sought.
    @Fact public var endorsed: Bool?
    /// Comments of that manager.
    @Fact public var comments: String?
    /// Date on which that manager endorsed.
    @Fact public var date: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Endorsement>] = [
      .fact(
        "name", \.$name, .ordinary, "Endorsing manager: full name", absences: .never, wording: .personName),
      .fact("role", \.$role, .ordinary, "Endorsing manager: grade, rank or role", absences: .never),
      .fact(
        "endorsed", \.$endorsed, .ordinary, "Endorsing manager: is the level sought agreed?", absences: .never
      ),
      .longText("comments", \.$comments, .personal, "Endorsing manager: comments"),
      .fact("date", \.$date, .ordinary, "Endorsing manager: date signed", absences: .never),
    ]
  }
}
