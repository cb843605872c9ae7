/// The licence and its conditions.
public struct Licence: FactGroup {
  /// Licence conditions.
  public let conditions = FactList(
    "Licence conditions", of: Condition(), keys: [["kind", "detail"], ["kind"]])
}

extension Licence {
  /// An additional or bespoke licence condition.
  public struct Condition: FactGroup {
    /// Kind of an additional or bespoke licence condition.
    public let kind = Fact<LicenceConditionKind>(
      .personal, "Licence condition: type",
      hint: "Additional and bespoke conditions only, not the standard ones")
    /// Terms of that condition, with any protected person left unnamed.
    public let detail = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises, .temporaryAccommodation, .mappaAgencies],
      "Licence condition: terms", hint: "Do not name or locate anyone the condition protects")
    /// Whether that condition is in force or only asked for.
    public let status = Fact<LicenceConditionStatus>(.ordinary, "Licence condition: in force or requested")
  }
}
