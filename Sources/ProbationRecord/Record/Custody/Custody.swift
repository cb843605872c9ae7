/// Where the person is and what the prison knows.
public struct Custody: FactGroup {
  /// Where the person is now: prison, hospital, the community or another setting.
  @Fact public var status: CustodyStatus?
  /// Prison that holds the person.
  @Fact public var prisonName: String?
  /// Conduct in prison in words, without security intelligence.
  @Fact public var behaviour: String?
  /// Prison case notes.
  public var caseNotes: RepeatingGroup<CaseNote> = []
  /// Prison adjudications.
  public var adjudications: RepeatingGroup<Adjudication> = []
  /// ACCT alerts.
  public var acctAlerts: RepeatingGroup<ACCTAlert> = []

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Custody>] = [
    .fact(
      "status", \.$status, .personal, "Current location of the person",
      hint: "For example prison, secure hospital, approved premises or community", absences: .never),
    .fact("prisonName", \.$prisonName, .personal, "Current prison"),
    .longText(
      "behaviour", \.$behaviour, .personal, "Behaviour in prison",
      hint: "Do not include security intelligence"),
    .list("caseNotes", \.caseNotes, maximum: 10, keys: [["identifier"]], "Prison case notes"),
    .list(
      "adjudications", \.adjudications, keys: [["number"], ["reportedAt", "offence"]], "Prison adjudications"),
    .list(
      "acctAlerts", \.acctAlerts, keys: [["createdDate", "description"], ["identifier"]], "ACCT alerts"),
  ]
}

extension Custody {
  /// A prison case note chosen to support a referral.
  public struct CaseNote: FactGroup {
    /// Key of a prison case note chosen to support the referral.
    @Fact public var identifier: Reference?
    /// Day on which the note was written.
    @Fact public var createdDate: CalendarDate?
    /// Day on which the event in the note happened.
    @Fact public var occurredDate: CalendarDate?
    /// Whether the prison marks the note as sensitive.
    @Fact public var sensitive: Bool?
    /// Who wrote the note.
    @Fact public var author: String?
    /// Type of the note.
    @Fact public var type: String?
    /// Sub-type of the note.
    @Fact public var subType: String?
    /// What the note says.
    @Fact public var text: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<CaseNote>] = [
      .fact(
        "identifier", \.$identifier, .ordinary, "Prison case note: NOMIS key",
        hint: "Choose the notes that support the referral"),
      .fact("createdDate", \.$createdDate, .ordinary, "Prison case note: date written"),
      .fact("occurredDate", \.$occurredDate, .ordinary, "Prison case note: date of the event"),
      .fact(
        "sensitive", \.$sensitive, .ordinary, "Prison case note: is it marked sensitive?",
        hint: "Think about whether a sensitive note should go with the referral"),
      .fact("author", \.$author, .ordinary, "Prison case note: author", wording: .personName),
      .fact("type", \.$type, .ordinary, "Prison case note: type"),
      .fact("subType", \.$subType, .ordinary, "Prison case note: sub-type"),
      .longText("text", \.$text, .personal, "Prison case note: text"),
    ]
  }
}

extension Custody {
  /// A prison adjudication.
  public struct Adjudication: FactGroup {
    /// Charge number of a prison adjudication.
    @Fact public var number: Reference?
    /// When the charge was reported.
    @Fact public var reportedAt: LocalDateTime?
    /// Prison in which it was reported.
    @Fact public var establishment: String?
    /// Prison rule said to be broken.
    @Fact public var offence: String?
    /// Whether a hearing took place.
    @Fact public var hearingHeld: Bool?
    /// Outcome of the adjudication as the prison system gives it.
    @Fact public var finding: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Adjudication>] = [
      .fact("number", \.$number, .personal, "Adjudication: charge number"),
      .fact("reportedAt", \.$reportedAt, .personal, "Adjudication: date and time reported"),
      .fact("establishment", \.$establishment, .personal, "Adjudication: prison"),
      .fact("offence", \.$offence, .personal, "Adjudication: rule broken"),
      .fact("hearingHeld", \.$hearingHeld, .personal, "Adjudication: has a hearing been held?"),
      .fact("finding", \.$finding, .personal, "Adjudication: finding"),
    ]
  }
}

extension Custody {
  /// A prison self-harm (ACCT) alert.
  public struct ACCTAlert: FactGroup {
    /// Key of a prison self-harm (ACCT) alert.
    @Fact public var identifier: Reference?
    /// Type of the ACCT alert.
    @Fact public var type: String?
    /// What the ACCT alert says.
    @Fact public var description: String?
    /// Day on which the ACCT alert was raised.
    @Fact public var createdDate: CalendarDate?
    /// Day on which the ACCT alert ends or ended.
    @Fact public var expiryDate: CalendarDate?
    /// Further comment on the ACCT alert.
    @Fact public var comment: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ACCTAlert>] = [
      .fact("identifier", \.$identifier, .health, "ACCT alert: NOMIS key"),
      .fact("type", \.$type, .health, "ACCT alert: type"),
      .longText("description", \.$description, .health, "ACCT alert: description"),
      .fact("createdDate", \.$createdDate, .health, "ACCT alert: date opened"),
      .fact("expiryDate", \.$expiryDate, .health, "ACCT alert: date closed or due to close"),
      .longText("comment", \.$comment, .health, "ACCT alert: comments"),
    ]
  }
}
