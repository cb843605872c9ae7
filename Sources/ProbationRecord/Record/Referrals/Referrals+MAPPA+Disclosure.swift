extension Referrals.MAPPA {
  /// What the person and others are told (MAPPA guidance, chapter 10).
  public struct Disclosure: FactGroup {
    /// Whether the person has been told of the referral.
    @Fact public var personInformed: Bool?
    /// Why the person has not been told.
    @Fact public var notInformedReason: String?
    /// Parts that must not reach the person who asks for their own data.
    @Fact public var withheldFromPerson: String?
    /// Whether telling somebody outside the arrangements has been thought about.
    @Fact public var considered: Bool?
    /// Proposed disclosures.
    public var proposals: RepeatingGroup<Proposal> = []
    /// Freedom of information exemptions on which the document relies.
    @Fact public var foiExemptions: [FOIExemption]?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Disclosure>] = [
      .fact(
        "personInformed", \.$personInformed, .personal, "Does the person know about the MAPPA referral?",
        absences: .never),
      .longText(
        "notInformedReason", \.$notInformedReason, .personal, "Reason the person was not told",
        hint: "For example, it would raise risk or harm an investigation"),
      .longText(
        "withheldFromPerson", \.$withheldFromPerson, .thirdParty, to: [.mappaAgencies],
        "Information to withhold from the person", hint: "Parts to remove if the person asks for their data"),
      .fact(
        "considered", \.$considered, .ordinary, "Has disclosure to third parties been considered?",
        hint: "Disclosure means telling someone outside MAPPA agencies", absences: .never),
      .list("proposals", \.proposals, keys: [["recipient"]], "Proposed disclosures"),
      .fact(
        "foiExemptions", \.$foiExemptions, .ordinary, "Freedom of Information exemptions",
        hint: "Choose all that apply"),
    ]
  }
}

extension Referrals.MAPPA.Disclosure {
  /// Somebody who would be told, and why.
  public struct Proposal: FactGroup {
    /// Who would be told, such as a partner, employer or landlord.
    @Fact public var recipient: String?
    /// Why telling them is necessary and proportionate.
    @Fact public var reasons: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Proposal>] = [
      .fact(
        "recipient", \.$recipient, .thirdParty, to: [.mappaAgencies], "Proposed disclosure: recipient",
        hint: "Give a role, such as partner, employer or landlord"),
      .longText(
        "reasons", \.$reasons, .thirdParty, to: [.mappaAgencies], "Proposed disclosure: reasons",
        hint: "Say why it is needed and why it is not more than is needed"),
    ]
  }
}
