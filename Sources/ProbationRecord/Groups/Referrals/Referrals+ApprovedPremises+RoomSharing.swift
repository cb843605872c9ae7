extension Referrals.ApprovedPremises {
  /// Whether the person can share a bedroom.
  public struct RoomSharing: FactGroup {
    /// Concerns about sharing a bedroom.
    public let concerns = Concerns()
    /// Past trauma that sharing a bedroom would touch.
    public let trauma = Trauma()
    /// What the person would gain from sharing a bedroom.
    public let benefit = Benefit()
  }
}

extension Referrals.ApprovedPremises.RoomSharing {
  /// Concerns about sharing a bedroom.
  public struct Concerns: FactGroup {
    /// Whether there is concern about sharing a bedroom.
    public let present = Fact<Bool>(.personal, "Room sharing: are there any concerns?", absences: .never)
    /// What the concern about sharing a bedroom is.
    public let detail = Fact<String>.longText(.personal, "Room sharing: details of concerns")
  }
}

extension Referrals.ApprovedPremises.RoomSharing {
  /// Past trauma that sharing a bedroom would touch.
  public struct Trauma: FactGroup {
    /// Whether past trauma makes sharing a bedroom unsuitable.
    public let present = Fact<Bool>(
      .safeguarding, to: [.approvedPremises], "Room sharing: does past trauma rule it out?")
    /// What that past trauma means for sharing.
    public let detail = Fact<String>.longText(
      .safeguarding, to: [.approvedPremises], "Room sharing: how past trauma affects it",
      hint: "Say only what staff need to know")
  }
}

extension Referrals.ApprovedPremises.RoomSharing {
  /// What the person would gain from sharing a bedroom.
  public struct Benefit: FactGroup {
    /// Whether the person would benefit from sharing a bedroom.
    public let present = Fact<Bool>(.personal, "Room sharing: would it benefit the person?")
    /// What that benefit would be.
    public let detail = Fact<String>.longText(.personal, "Room sharing: details of the benefit")
  }
}
