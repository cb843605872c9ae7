extension Referrals {
  /// The decisions that only the approved premises referral asks for.
  public struct ApprovedPremises: FactGroup {
    /// How far any approved premises referral has got.
    public let status = Fact<APReferralStatus>(.ordinary, "Approved premises referral: progress")
    /// Agreement to refer a case whose tier would not qualify.
    public let exception = Exception()
    /// Approved premises area to which the referral is sent.
    public let apArea = Fact<APArea>(.ordinary, "Receiving approved premises area", absences: .never)
    /// Estate the person needs, when it does not follow from recorded sex.
    public let estate = Fact<APEstate>(
      .personal, "Estate needed: men or women", hint: "Only if it cannot be taken from the sex on record")
    /// The board that decides the estate of a transgender person.
    public let complexCaseBoard = ComplexCaseBoard()
    /// Why a place is wanted for somebody who is not leaving custody.
    public let situation = Fact<APSituation>(
      .ordinary, "Reason for placement from the community or bail",
      hint: "Orders, bail and cases awaiting sentence only")
    /// First day wanted in the approved premises, which is the release date unless another day is given.
    public let placementStartDate = Fact<CalendarDate>(
      .ordinary, "Requested arrival date at the approved premises", hint: "Usually the release date",
      absences: .never)
    /// Why the referral comes less than six months before arrival.
    public let shortNotice = ShortNotice()
    /// What the stay is for.
    public let purposes = Fact<[APPurpose]>(
      .personal, "Purposes of the approved premises stay", hint: "Choose all that apply", absences: .never)
    /// Own words for another purpose.
    public let purposeOther = Fact<String>(
      .personal, "Other purpose of the approved premises stay", wording: .ownWords)
    /// Type of approved premises wanted.
    public let apType = Fact<APType>(.ordinary, "Type of approved premises needed", absences: .never)
    /// Why enhanced security is needed (ESAP).
    public let esap = ESAP()
    /// Why a psychologically informed environment is needed (PIPE).
    public let pipe = PIPE()
    /// How motivated the person is for recovery (RFAP).
    public let rfap = RFAP()
    /// Why an approved premises is what manages this risk.
    public let rationale = Fact<String>.longText(
      .personal, "Reason an approved premises is needed",
      hint: "Link it to the risks; say why other housing would not manage them", absences: .never)
    /// Extra measures beyond the standard regime, with timings.
    public let additionalMeasures = Fact<String>.longText(
      .personal, "Additional risk measures in the approved premises",
      hint: "Leave out the standard regime; give times")
    /// The activities that would help, and how.
    public let rehabilitation = Rehabilitation()
    /// Where the person would best be placed.
    public let location = Location()
    /// Whether the person can share a bedroom.
    public let roomSharing = RoomSharing()
    /// Whether a self-catered place would do.
    public let selfCatering = SelfCatering()
    /// What staff do out of hours when the plan fails.
    public let contingency = Contingency()
    /// The plan for early signs that risk rises.
    public let triggerPlan = TriggerPlan()
    /// Length of stay wanted, when it differs from the usual length for the type.
    public let duration = Fact<TermLength>(
      .ordinary, "Length of approved premises stay requested",
      hint: "Weeks and days; leave blank for the usual length")
    /// Why another length of stay is wanted.
    public let durationReason = Fact<String>.longText(.personal, "Reason for a different length of stay")
    /// Other documents the assessor should find, and where they are.
    public let otherDocuments = Fact<String>.longText(
      .ordinary, "Other documents for the assessor", hint: "Say where each one is kept")
    /// Declaration that the approved premises referral is complete, accurate and current.
    public let accuracyConfirmed = Fact<Bool>(
      .ordinary, "Is the approved premises referral complete and correct?",
      hint: "You are declaring that it is up to date", absences: .never)
  }
}
