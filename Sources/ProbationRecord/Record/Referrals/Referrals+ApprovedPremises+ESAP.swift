extension Referrals.ApprovedPremises {
  /// Why enhanced security is needed (ESAP).
  public struct ESAP: FactGroup {
    /// Agreement to enhanced security for a case outside the National Security Division.
    public var exception = Exception()
    /// Why enhanced security is needed.
    @Fact public var reasons: [APESAPReason]?
    /// Other enhanced-security factors that apply.
    @Fact public var factors: [APESAPFactor]?
    /// Items that the person has hidden, for which enhanced search is wanted.
    public var secreting = Secreting()
    /// Behaviour for which enhanced CCTV is wanted.
    public var cctv = CCTV()

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ESAP>] = [
      .group("exception", \.exception),
      .fact(
        "reasons", \.$reasons, .personal, "ESAP: reasons for enhanced security", hint: "Choose at least one"),
      .fact("factors", \.$factors, .personal, "ESAP: other factors"),
      .group("secreting", \.secreting),
      .group("cctv", \.cctv),
    ]
  }
}

extension Referrals.ApprovedPremises.ESAP {
  /// Agreement to enhanced security for a case outside the National Security Division.
  public struct Exception: FactGroup {
    /// Whether a head of public protection agreed an exception for enhanced security.
    @Fact public var agreed: Bool?
    /// Name of the head of public protection who agreed.
    @Fact public var agreedBy: String?
    /// Day on which that exception was agreed.
    @Fact public var agreedDate: CalendarDate?
    /// Reasons for that exception.
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Exception>] = [
      .fact(
        "agreed", \.$agreed, .ordinary, "ESAP exception: has the community HOPP agreed it?",
        hint: "Needed if the National Security Division does not manage the case"),
      .fact(
        "agreedBy", \.$agreedBy, .ordinary, "ESAP exception: name of community HOPP",
        hint: "HOPP means head of public protection"),
      .fact("agreedDate", \.$agreedDate, .ordinary, "ESAP exception: date agreed"),
      .longText("summary", \.$summary, .personal, "ESAP exception: reasons"),
    ]
  }
}

extension Referrals.ApprovedPremises.ESAP {
  /// Items that the person has hidden, for which enhanced search is wanted.
  public struct Secreting: FactGroup {
    /// Kinds of item the person has hidden before.
    @Fact public var itemTypes: [APSecretedItem]?
    /// Whether partner agencies asked for information from body-worn footage.
    @Fact public var intelligenceRequested: Bool?
    /// What partner agencies asked for from body-worn footage.
    @Fact public var intelligenceDetail: String?
    /// Supporting notes on enhanced room search.
    @Fact public var notes: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Secreting>] = [
      .fact("itemTypes", \.$itemTypes, .personal, "ESAP room search: items hidden before"),
      .fact(
        "intelligenceRequested", \.$intelligenceRequested, .thirdParty, to: [.approvedPremises],
        "ESAP room search: have partners asked for footage?", hint: "Footage from body-worn cameras"),
      .longText(
        "intelligenceDetail", \.$intelligenceDetail, .thirdParty, to: [.approvedPremises],
        "ESAP room search: information partners asked for"),
      .longText("notes", \.$notes, .personal, "ESAP room search: supporting notes"),
    ]
  }
}

extension Referrals.ApprovedPremises.ESAP {
  /// Behaviour for which enhanced CCTV is wanted.
  public struct CCTV: FactGroup {
    /// Behaviours that call for enhanced CCTV.
    @Fact public var behaviours: [APCCTVBehaviour]?
    /// Whether partner agencies asked for information from CCTV.
    @Fact public var intelligenceRequested: Bool?
    /// What partner agencies asked for from CCTV.
    @Fact public var intelligenceDetail: String?
    /// Supporting notes on enhanced CCTV.
    @Fact public var notes: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<CCTV>] = [
      .fact("behaviours", \.$behaviours, .personal, "ESAP CCTV: behaviours to be monitored"),
      .fact(
        "intelligenceRequested", \.$intelligenceRequested, .thirdParty, to: [.approvedPremises],
        "ESAP CCTV: have partners asked for footage?"),
      .longText(
        "intelligenceDetail", \.$intelligenceDetail, .thirdParty, to: [.approvedPremises],
        "ESAP CCTV: information partners asked for"),
      .longText("notes", \.$notes, .personal, "ESAP CCTV: supporting notes"),
    ]
  }
}
