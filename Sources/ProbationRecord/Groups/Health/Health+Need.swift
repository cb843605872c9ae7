extension Health {
  /// A health, disability, access or language need.
  public struct Need: FactGroup {
    /// Kind of health, disability, access or language need.
    public let kind = Fact<NeedKind>(
      .health, "Health or access need: type",
      hint: "Add one entry for each need; enter none if there are none")
    /// What that need is, with any diagnosis, treatment and contact with services.
    public let detail = Fact<String>.longText(
      .health, "Health or access need: details",
      hint: "Include diagnosis, treatment and services involved, if relevant")
  }
}
