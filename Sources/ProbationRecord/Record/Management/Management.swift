/// Who manages the case and who refers it.
public struct Management: FactGroup {
  /// The community offender manager, whom every form asks for.
  public var practitioner = Practitioner()
  /// Who makes the referral, when it is not the practitioner.
  public var referrer = Referrer()
  /// Who answers for the case when the practitioner cannot.
  public var backupContact = BackupContact()
  /// The prison offender manager.
  public var prisonOffenderManager = PrisonOffenderManager()
  /// The police officer who manages a registered sexual offender.
  public var policeOffenderManager = PoliceOffenderManager()
  /// Whether the person is in a local integrated offender management scheme.
  @Fact public var integratedOffenderManagement: Bool?
  /// Whether the National Security Division manages the case.
  @Fact public var nationalSecurityDivision: Bool?
  /// How far the person keeps to supervision and its conditions, with any known compliance issues.
  @Fact public var compliance: String?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Management>] = [
    .group("practitioner", \.practitioner),
    .group("referrer", \.referrer),
    .group("backupContact", \.backupContact),
    .group("prisonOffenderManager", \.prisonOffenderManager),
    .group("policeOffenderManager", \.policeOffenderManager),
    .fact(
      "integratedOffenderManagement", \.$integratedOffenderManagement, .personal,
      "Is the person on an integrated offender management scheme?"),
    .fact(
      "nationalSecurityDivision", \.$nationalSecurityDivision, .personal,
      "Is the case with the National Security Division?"),
    .longText(
      "compliance", \.$compliance, .personal, "Compliance with supervision so far",
      hint: "Cover attendance, conditions and any known problems, with dates"),
  ]
}

extension Management {
  /// The community offender manager, whom every form asks for.
  public struct Practitioner: FactGroup {
    /// Name of the probation practitioner who manages the case in the community.
    @Fact public var name: String?
    /// Work email of the practitioner.
    @Fact public var email: EmailAddress?
    /// Work telephone of the practitioner.
    @Fact public var phone: PhoneNumber?
    /// Grade or role of the practitioner.
    @Fact public var role: Role?
    /// Team or unit of the practitioner.
    @Fact public var team: String?
    /// Probation delivery unit of the practitioner.
    @Fact public var pdu: String?
    /// Probation region of the practitioner.
    @Fact public var region: Region?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Practitioner>] = [
      .fact(
        "name", \.$name, .ordinary, to: .agenciesAndSupplier, "Case manager: full name",
        hint: "The community practitioner for the case; the lead officer on a MAPPA referral",
        absences: .never, wording: .personName),
      .fact(
        "email", \.$email, .ordinary, to: .agenciesAndSupplier, "Case manager: work email", absences: .never),
      .fact(
        "phone", \.$phone, .ordinary, to: .agenciesAndSupplier, "Case manager: work phone", absences: .never),
      .fact("role", \.$role, .ordinary, "Case manager: grade or role", absences: .never),
      .fact("team", \.$team, .ordinary, "Case manager: team", absences: .never),
      .fact(
        "pdu", \.$pdu, .ordinary, to: .agenciesAndSupplier, "Case manager: probation delivery unit (PDU)",
        absences: .never),
      .fact("region", \.$region, .ordinary, "Case manager: probation region", absences: .never),
    ]
  }
}

extension Management {
  /// Who makes the referral, when it is not the practitioner.
  public struct Referrer: FactGroup {
    /// Whether the person who makes the referral also manages the case.
    @Fact public var isPractitioner: Bool?
    /// Name of the referrer, when somebody other than the practitioner refers.
    @Fact public var name: String?
    /// Grade, rank or role of that referrer.
    @Fact public var role: Role?
    /// Agency for which that referrer works.
    @Fact public var agency: AgencyKind?
    /// Work email of that referrer.
    @Fact public var email: EmailAddress?
    /// Work telephone of that referrer.
    @Fact public var phone: PhoneNumber?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Referrer>] = [
      .fact(
        "isPractitioner", \.$isPractitioner, .ordinary, "Is the referrer also the case manager?",
        hint: "If yes, referrer details are not needed", absences: .never),
      .fact(
        "name", \.$name, .ordinary, "Referrer: full name",
        hint: "Only if somebody other than the case manager is referring", absences: .never,
        wording: .personName),
      .fact("role", \.$role, .ordinary, "Referrer: grade, rank or role"),
      .fact("agency", \.$agency, .ordinary, "Referrer: agency"),
      .fact("email", \.$email, .ordinary, "Referrer: work email"),
      .fact("phone", \.$phone, .ordinary, "Referrer: work phone"),
    ]
  }
}

extension Management {
  /// Who answers for the case when the practitioner cannot.
  public struct BackupContact: FactGroup {
    /// Name of the backup contact or senior probation officer for the case.
    @Fact public var name: String?
    /// Telephone of the backup contact.
    @Fact public var phone: PhoneNumber?
    /// Work email of the backup contact.
    @Fact public var email: EmailAddress?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<BackupContact>] = [
      .fact(
        "name", \.$name, .ordinary, to: .agenciesAndSupplier, "Backup contact: full name",
        hint: "SPO or a colleague who can answer for the case manager", absences: .never, wording: .personName
      ),
      .fact(
        "phone", \.$phone, .ordinary, to: .agenciesAndSupplier, "Backup contact: work phone", absences: .never
      ),
      .fact(
        "email", \.$email, .ordinary, to: .agenciesAndSupplier, "Backup contact: work email", absences: .never
      ),
    ]
  }
}

extension Management {
  /// The prison offender manager.
  public struct PrisonOffenderManager: FactGroup {
    /// Name of the prison offender manager.
    @Fact public var name: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<PrisonOffenderManager>] = [
      .fact("name", \.$name, .ordinary, "Prison offender manager (POM): full name", wording: .personName)
    ]
  }
}

extension Management {
  /// The police officer who manages a registered sexual offender.
  public struct PoliceOffenderManager: FactGroup {
    /// Name of the police public protection officer for the person.
    @Fact public var name: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<PoliceOffenderManager>] = [
      .fact(
        "name", \.$name, .ordinary, "Police offender manager: full name",
        hint: "Needed for every category 1 case", wording: .personName)
    ]
  }
}
