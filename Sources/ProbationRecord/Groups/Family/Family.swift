/// Family responsibilities.
public struct Family: FactGroup {
  /// Whom the person cares for, or which children will visit.
  public let caringResponsibility = CaringResponsibility()
}

extension Family {
  /// Whom the person cares for, or which children will visit.
  public struct CaringResponsibility: FactGroup {
    /// Whether the person cares for somebody or has children who will visit.
    public let present = Fact<Bool>(
      .thirdParty, to: [.temporaryAccommodation], "Any caring responsibilities or children who will visit?")
    /// Who is cared for or will visit, and what that means for location.
    public let detail = Fact<String>.longText(
      .thirdParty, to: [.temporaryAccommodation], "Details of caring responsibilities and visits",
      hint: "Say how they affect where the person can live")
  }
}
