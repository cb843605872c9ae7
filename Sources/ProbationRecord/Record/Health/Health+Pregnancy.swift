extension Health {
  /// A pregnancy and what it means for the stay.
  public struct Pregnancy: FactGroup {
    /// Whether the person is pregnant.
    @Fact public var present: Bool?
    /// Date on which the baby is due.
    @Fact public var expectedDeliveryDate: CalendarDate?
    /// Whether social care is involved in the pregnancy.
    @Fact public var socialCareInvolved: YesNoNotKnown?
    /// How social care is involved.
    @Fact public var socialCareDetail: String?
    /// Whether the baby will be taken into other care at birth.
    @Fact public var childRemovedAtBirth: ChildRemoval?
    /// Pregnancy matters that no other question covers.
    public var otherConsiderations = OtherConsiderations()

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Pregnancy>] = [
      .fact("present", \.$present, .health, "Is the person pregnant?"),
      .fact("expectedDeliveryDate", \.$expectedDeliveryDate, .health, "Pregnancy: due date"),
      .fact(
        "socialCareInvolved", \.$socialCareInvolved, .safeguarding, to: [.approvedPremises],
        "Pregnancy: is social care involved?"),
      .longText(
        "socialCareDetail", \.$socialCareDetail, .safeguarding, to: [.approvedPremises],
        "Pregnancy: details of social care involvement"),
      .fact(
        "childRemovedAtBirth", \.$childRemovedAtBirth, .safeguarding, to: [.approvedPremises],
        "Pregnancy: will the baby be removed at birth?"),
      .group("otherConsiderations", \.otherConsiderations),
    ]
  }
}

extension Health.Pregnancy {
  /// Pregnancy matters that no other question covers.
  public struct OtherConsiderations: FactGroup {
    /// Whether other pregnancy matters bear on the stay.
    @Fact public var present: Bool?
    /// What those pregnancy matters are.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<OtherConsiderations>] = [
      .fact("present", \.$present, .health, "Pregnancy: is there anything else to plan for?"),
      .longText("detail", \.$detail, .health, "Pregnancy: details of anything else to plan for"),
    ]
  }
}
