/// Past, planned and sought housing.
public struct Accommodation: FactGroup {
  /// Whether the person was in, or was offered, a community accommodation service place before.
  public let hadPreviousStay = Fact<YesNoNotKnown>(
    .personal, "Any earlier CAS placement or offer?", hint: "CAS1 (approved premises), CAS2 or CAS3")
  /// Earlier CAS stays.
  public let previousStays = FactList(
    "Earlier CAS stays", of: PreviousStay(), maximum: 20, keys: [["service"]])
  /// Where the person will live after the stay, and how that will be found.
  public let moveOn = MoveOn()
  /// The address proposed for release.
  public let proposed = Proposed()
  /// Household, family and neighbourhood in which the person lives or would live.
  public let homeCircumstances = Fact<String>.longText(
    .thirdParty, to: [.mappaAgencies], "Home circumstances",
    hint: "Who lives there and what the neighbourhood is like; do not identify a victim")
  /// Places in which the person must not be housed, and why.
  public let locationRestrictions = LocationRestrictions()
  /// The homelessness referral to the council (Homelessness Reduction Act 2017, section 10).
  public let dutyToRefer = DutyToRefer()
  /// The referral to commissioned rehabilitative services for housing help.
  public let crsReferral = CRSReferral()
  /// Housing that was tried before CAS3, and why it fell through.
  public let otherOptions = OtherOptions()
}
