extension Person {
  /// Limits on who may open the case record.
  public struct Access: FactGroup {
    /// Whether the case is limited-access, so that only named staff may open it.
    public let restricted = Fact<Bool>(
      .ordinary, "Is this a limited access case?",
      hint: "Only staff named on the record may see a limited access case")
  }
}
