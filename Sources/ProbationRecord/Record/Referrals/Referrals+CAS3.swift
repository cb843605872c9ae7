extension Referrals {
  /// The decisions that only the CAS3 referral asks for.
  public struct CAS3: FactGroup {
    /// The region and delivery unit in which a bed is wanted.
    public var placement = Placement()
    /// Setting that the person would leave homeless.
    @Fact public var eligibilityReason: CAS3EligibilityReason?
    /// First night on which a CAS3 bed is needed.
    @Fact public var accommodationRequiredFrom: CalendarDate?
    /// Whether the person agrees to the CAS3 referral.
    @Fact public var consentGiven: Bool?
    /// Whether the person can live in shared housing.
    public var sharing = Sharing()
    /// How compliance with weekly support will be backed, with lone workers in mind.
    @Fact public var engagementSupport: String?
    /// How the placement will be supported given drug or alcohol misuse.
    @Fact public var substanceMisuseSupport: String?
    /// How each risk bears on the placement, which is not the same as its level.
    public var riskImpact = RiskImpact()
    /// Senior approval for this level of risk.
    public var approval = Approval()
    /// Declaration that the CAS3 referral is complete, accurate and current.
    @Fact public var accuracyConfirmed: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<CAS3>] = [
      .group("placement", \.placement),
      .fact(
        "eligibilityReason", \.$eligibilityReason, .personal,
        "CAS3 eligibility: setting the person leaves homeless", absences: .never),
      .fact(
        "accommodationRequiredFrom", \.$accommodationRequiredFrom, .ordinary, to: .agenciesAndSupplier,
        "Date CAS3 accommodation is needed from", hint: "Between today and 3 months from today",
        absences: .never),
      .fact(
        "consentGiven", \.$consentGiven, .personal, to: .agenciesAndSupplier,
        "Has the person agreed to the CAS3 referral?",
        absences: .never),
      .group("sharing", \.sharing),
      .longText(
        "engagementSupport", \.$engagementSupport, .personal, "Supporting engagement with weekly CAS3 visits",
        hint: "Support workers often visit alone; cover their safety", absences: .never),
      .longText(
        "substanceMisuseSupport", \.$substanceMisuseSupport, .health,
        "Managing drug or alcohol misuse in the placement"),
      .group("riskImpact", \.riskImpact),
      .group("approval", \.approval),
      .fact(
        "accuracyConfirmed", \.$accuracyConfirmed, .ordinary, "Is the CAS3 referral complete and correct?",
        hint: "You are declaring that it is up to date", absences: .never),
    ]
  }
}

extension Referrals.CAS3 {
  /// The region and delivery unit in which a bed is wanted.
  public struct Placement: FactGroup {
    /// Probation region in which a bed is wanted.
    @Fact public var region: Region?
    /// Probation delivery unit in which a bed is wanted.
    @Fact public var pdu: String?
    /// Why another delivery unit of the home region suits better.
    @Fact public var pduChangeReason: String?
    /// Whether proof is on nDelius that the receiving delivery unit in another region will look at the case.
    @Fact public var pduAgreementOnRecord: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Placement>] = [
      .fact("region", \.$region, .ordinary, "CAS3 placement region", absences: .never),
      .fact("pdu", \.$pdu, .ordinary, "CAS3 placement PDU", absences: .never),
      .longText(
        "pduChangeReason", \.$pduChangeReason, .personal, "Reason for a different PDU in the home region"),
      .fact(
        "pduAgreementOnRecord", \.$pduAgreementOnRecord, .ordinary,
        "Is the out-of-region PDU agreement on nDelius?",
        hint: "Evidence that the receiving PDU will consider the case"),
    ]
  }
}

extension Referrals.CAS3 {
  /// Whether the person can live in shared housing.
  public struct Sharing: FactGroup {
    /// Whether the person is fit to live in shared housing.
    @Fact public var suitable: Bool?
    /// How risk would be managed in shared housing.
    @Fact public var riskManagement: String?
    /// What makes shared housing unsuitable.
    @Fact public var unsuitableReason: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Sharing>] = [
      .fact(
        "suitable", \.$suitable, .personal, to: .agenciesAndSupplier,
        "Is the person suitable for shared housing?",
        absences: .never),
      .longText("riskManagement", \.$riskManagement, .personal, "Managing risk in shared housing"),
      .longText("unsuitableReason", \.$unsuitableReason, .personal, "Reason shared housing is unsuitable"),
    ]
  }
}

extension Referrals.CAS3 {
  /// How each risk bears on the placement, which is not the same as its level.
  public struct RiskImpact: FactGroup {
    /// How the risk to children affects the placement.
    @Fact public var children: String?
    /// How the risk to the public, or to a group of people, affects the placement.
    @Fact public var `public`: String?
    /// How the risk to a known adult affects the placement, with that adult left unnamed.
    @Fact public var knownAdult: String?
    /// How the risk to staff affects the placement, and when it is greatest.
    @Fact public var staff: String?
    /// How the risk to self is to be managed in the placement.
    @Fact public var toSelf: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<RiskImpact>] = [
      .longText(
        "children", \.$children, .thirdParty, to: [.temporaryAccommodation],
        "Impact on placement: risk to children",
        hint: "Say what it means for the property and its area; name no child"),
      .longText(
        "public", \.$public, .personal, "Impact on placement: risk to the public",
        hint: "Include any group of people at risk"),
      .longText(
        "knownAdult", \.$knownAdult, .thirdParty, to: [.temporaryAccommodation],
        "Impact on placement: known adult at risk", hint: "Do not name or locate the adult"),
      .longText(
        "staff", \.$staff, .personal, "Impact on placement: risk to staff",
        hint: "Say when the risk is greatest"),
      .longText("self", \.$toSelf, .health, "Managing risk to self in the placement"),
    ]
  }
}

extension Referrals.CAS3 {
  /// Senior approval for this level of risk.
  public struct Approval: FactGroup {
    /// Whether senior approval for this level of risk is given, awaited or not needed.
    @Fact public var status: CAS3ApprovalStatus?
    /// Who approved and when.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Approval>] = [
      .fact(
        "status", \.$status, .ordinary, "CAS3 senior approval: status",
        hint: "Check which risks need approval in your region", absences: .never),
      .longText("detail", \.$detail, .ordinary, "CAS3 senior approval: name and date"),
    ]
  }
}
