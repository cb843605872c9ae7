/// Past, planned and sought housing.
public struct Accommodation: FactGroup {
  /// Whether the person was in, or was offered, a community accommodation service place before.
  @Fact public var hadPreviousStay: YesNoNotKnown?
  /// Earlier CAS stays.
  public var previousStays: RepeatingGroup<PreviousStay> = []
  /// Where the person will live after the stay, and how that will be found.
  public var moveOn = MoveOn()
  /// The address proposed for release.
  public var proposed = Proposed()
  /// Household, family and neighbourhood in which the person lives or would live.
  @Fact public var homeCircumstances: String?
  /// Places in which the person must not be housed, and why.
  public var locationRestrictions = LocationRestrictions()
  /// The homelessness referral to the council (Homelessness Reduction Act 2017, section 10).
  public var dutyToRefer = DutyToRefer()
  /// The referral to commissioned rehabilitative services for housing help.
  public var crsReferral = CRSReferral()
  /// Housing that was tried before CAS3, and why it fell through.
  public var otherOptions = OtherOptions()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Accommodation>] = [
    .fact(
      "hadPreviousStay", \.$hadPreviousStay, .personal, "Any earlier CAS placement or offer?",
      hint: "CAS1 (approved premises), CAS2 or CAS3"),
    .list("previousStays", \.previousStays, maximum: 20, keys: [["service"]], "Earlier CAS stays"),
    .group("moveOn", \.moveOn),
    .group("proposed", \.proposed),
    .longText(
      "homeCircumstances", \.$homeCircumstances, .thirdParty, to: [.mappaAgencies], "Home circumstances",
      hint: "Who lives there and what the neighbourhood is like; do not identify a victim"),
    .group("locationRestrictions", \.locationRestrictions),
    .group("dutyToRefer", \.dutyToRefer),
    .group("crsReferral", \.crsReferral),
    .group("otherOptions", \.otherOptions),
  ]
}
