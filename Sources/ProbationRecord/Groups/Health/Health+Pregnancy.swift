extension Health {
  /// A pregnancy and what it means for the stay.
  public struct Pregnancy: FactGroup {
    /// Whether the person is pregnant.
    public let present = Fact<Bool>(.health, "Is the person pregnant?")
    /// Date on which the baby is due.
    public let expectedDeliveryDate = Fact<CalendarDate>(.health, "Pregnancy: due date")
    /// Whether social care is involved in the pregnancy.
    public let socialCareInvolved = Fact<YesNoNotKnown>(
      .safeguarding, to: [.approvedPremises], "Pregnancy: is social care involved?")
    /// How social care is involved.
    public let socialCareDetail = Fact<String>.longText(
      .safeguarding, to: [.approvedPremises], "Pregnancy: details of social care involvement")
    /// Whether the baby will be taken into other care at birth.
    public let childRemovedAtBirth = Fact<ChildRemoval>(
      .safeguarding, to: [.approvedPremises], "Pregnancy: will the baby be removed at birth?")
    /// Pregnancy matters that no other question covers.
    public let otherConsiderations = OtherConsiderations()
  }
}

extension Health.Pregnancy {
  /// Pregnancy matters that no other question covers.
  public struct OtherConsiderations: FactGroup {
    /// Whether other pregnancy matters bear on the stay.
    public let present = Fact<Bool>(.health, "Pregnancy: is there anything else to plan for?")
    /// What those pregnancy matters are.
    public let detail = Fact<String>.longText(.health, "Pregnancy: details of anything else to plan for")
  }
}
