extension Referrals.ApprovedPremises {
  /// Whether the person can share a bedroom.
  public struct RoomSharing: FactGroup {
    /// Concerns about sharing a bedroom.
    public var concerns = Concerns()
    /// Past trauma that sharing a bedroom would touch.
    public var trauma = Trauma()
    /// What the person would gain from sharing a bedroom.
    public var benefit = Benefit()

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<RoomSharing>] = [
      .group("concerns", \.concerns),
      .group("trauma", \.trauma),
      .group("benefit", \.benefit),
    ]
  }
}

extension Referrals.ApprovedPremises.RoomSharing {
  /// Concerns about sharing a bedroom.
  public struct Concerns: FactGroup {
    /// Whether there is concern about sharing a bedroom.
    @Fact public var present: Bool?
    /// What the concern about sharing a bedroom is.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Concerns>] = [
      .fact("present", \.$present, .personal, "Room sharing: are there any concerns?", absences: .never),
      .longText("detail", \.$detail, .personal, "Room sharing: details of concerns"),
    ]
  }
}

extension Referrals.ApprovedPremises.RoomSharing {
  /// Past trauma that sharing a bedroom would touch.
  public struct Trauma: FactGroup {
    /// Whether past trauma makes sharing a bedroom unsuitable.
    @Fact public var present: Bool?
    /// What that past trauma means for sharing.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Trauma>] = [
      .fact(
        "present", \.$present, .safeguarding, to: [.approvedPremises],
        "Room sharing: does past trauma rule it out?"),
      .longText(
        "detail", \.$detail, .safeguarding, to: [.approvedPremises],
        "Room sharing: how past trauma affects it", hint: "Say only what staff need to know"),
    ]
  }
}

extension Referrals.ApprovedPremises.RoomSharing {
  /// What the person would gain from sharing a bedroom.
  public struct Benefit: FactGroup {
    /// Whether the person would benefit from sharing a bedroom.
    @Fact public var present: Bool?
    /// What that benefit would be.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Benefit>] = [
      .fact("present", \.$present, .personal, "Room sharing: would it benefit the person?"),
      .longText("detail", \.$detail, .personal, "Room sharing: details of the benefit"),
    ]
  }
}
