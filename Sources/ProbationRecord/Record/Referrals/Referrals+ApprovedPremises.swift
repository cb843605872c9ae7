extension Referrals {
  /// The decisions that only the approved premises referral asks for.
  public struct ApprovedPremises: FactGroup {
    /// How far any approved premises referral has got.
    @Fact public var status: APReferralStatus?
    /// Agreement to refer a case whose tier would not qualify.
    public var exception = Exception()
    /// Approved premises area to which the referral is sent.
    @Fact public var apArea: APArea?
    /// Estate the person needs, when it does not follow from recorded sex.
    @Fact public var estate: APEstate?
    /// The board that decides the estate of a transgender person.
    public var complexCaseBoard = ComplexCaseBoard()
    /// Why a place is wanted for somebody who is not leaving custody.
    @Fact public var situation: APSituation?
    /// First day wanted in the approved premises, which is the release date unless another day is given.
    @Fact public var placementStartDate: CalendarDate?
    /// Why the referral comes less than six months before arrival.
    public var shortNotice = ShortNotice()
    /// What the stay is for.
    @Fact public var purposes: [APPurpose]?
    /// Own words for another purpose.
    @Fact public var purposeOther: String?
    /// Type of approved premises wanted.
    @Fact public var apType: APType?
    /// Why enhanced security is needed (ESAP).
    public var esap = ESAP()
    /// Why a psychologically informed environment is needed (PIPE).
    public var pipe = PIPE()
    /// How motivated the person is for recovery (RFAP).
    public var rfap = RFAP()
    /// Why an approved premises is what manages this risk.
    @Fact public var rationale: String?
    /// Extra measures beyond the standard regime, with timings.
    @Fact public var additionalMeasures: String?
    /// The activities that would help, and how.
    public var rehabilitation = Rehabilitation()
    /// Where the person would best be placed.
    public var location = Location()
    /// Whether the person can share a bedroom.
    public var roomSharing = RoomSharing()
    /// Whether a self-catered place would do.
    public var selfCatering = SelfCatering()
    /// What staff do out of hours when the plan fails.
    public var contingency = Contingency()
    /// The plan for early signs that risk rises.
    public var triggerPlan = TriggerPlan()
    /// Length of stay wanted, when it differs from the usual length for the type.
    @Fact public var duration: TermLength?
    /// Why another length of stay is wanted.
    @Fact public var durationReason: String?
    /// Other documents the assessor should find, and where they are.
    @Fact public var otherDocuments: String?
    /// Declaration that the approved premises referral is complete, accurate and current.
    @Fact public var accuracyConfirmed: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ApprovedPremises>] = [
      .fact("status", \.$status, .ordinary, "Approved premises referral: progress"),
      .group("exception", \.exception),
      .fact("apArea", \.$apArea, .ordinary, "Receiving approved premises area", absences: .never),
      .fact(
        "estate", \.$estate, .personal, "Estate needed: men or women",
        hint: "Only if it cannot be taken from the sex on record"),
      .group("complexCaseBoard", \.complexCaseBoard),
      .fact(
        "situation", \.$situation, .ordinary, "Reason for placement from the community or bail",
        hint: "Orders, bail and cases awaiting sentence only"),
      .fact(
        "placementStartDate", \.$placementStartDate, .ordinary,
        "Requested arrival date at the approved premises", hint: "Usually the release date", absences: .never),
      .group("shortNotice", \.shortNotice),
      .fact(
        "purposes", \.$purposes, .personal, "Purposes of the approved premises stay",
        hint: "Choose all that apply", absences: .never),
      .fact(
        "purposeOther", \.$purposeOther, .personal, "Other purpose of the approved premises stay",
        wording: .ownWords),
      .fact("apType", \.$apType, .ordinary, "Type of approved premises needed", absences: .never),
      .group("esap", \.esap),
      .group("pipe", \.pipe),
      .group("rfap", \.rfap),
      .longText(
        "rationale", \.$rationale, .personal, "Reason an approved premises is needed",
        hint: "Link it to the risks; say why other housing would not manage them", absences: .never),
      .longText(
        "additionalMeasures", \.$additionalMeasures, .personal,
        "Additional risk measures in the approved premises", hint: "Leave out the standard regime; give times"
      ),
      .group("rehabilitation", \.rehabilitation),
      .group("location", \.location),
      .group("roomSharing", \.roomSharing),
      .group("selfCatering", \.selfCatering),
      .group("contingency", \.contingency),
      .group("triggerPlan", \.triggerPlan),
      .fact(
        "duration", \.$duration, .ordinary, "Length of approved premises stay requested",
        hint: "Weeks and days; leave blank for the usual length"),
      .longText("durationReason", \.$durationReason, .personal, "Reason for a different length of stay"),
      .longText(
        "otherDocuments", \.$otherDocuments, .ordinary, "Other documents for the assessor",
        hint: "Say where each one is kept"),
      .fact(
        "accuracyConfirmed", \.$accuracyConfirmed, .ordinary,
        "Is the approved premises referral complete and correct?",
        hint: "You are declaring that it is up to date", absences: .never),
    ]
  }
}
