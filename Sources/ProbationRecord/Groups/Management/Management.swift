/// Who manages the case and who refers it.
public struct Management: FactGroup {
  /// The community offender manager, whom every form asks for.
  public let practitioner = Practitioner()
  /// Who makes the referral, when it is not the practitioner.
  public let referrer = Referrer()
  /// Who answers for the case when the practitioner cannot.
  public let backupContact = BackupContact()
  /// The prison offender manager.
  public let prisonOffenderManager = PrisonOffenderManager()
  /// The police officer who manages a registered sexual offender.
  public let policeOffenderManager = PoliceOffenderManager()
  /// Whether the person is in a local integrated offender management scheme.
  public let integratedOffenderManagement = Fact<Bool>(
    .personal, "Is the person on an integrated offender management scheme?")
  /// Whether the National Security Division manages the case.
  public let nationalSecurityDivision = Fact<Bool>(
    .personal, "Is the case with the National Security Division?")
  /// How far the person keeps to supervision and its conditions, with any known compliance issues.
  public let compliance = Fact<String>.longText(
    .personal, "Compliance with supervision so far",
    hint: "Cover attendance, conditions and any known problems, with dates")
}

extension Management {
  /// The community offender manager, whom every form asks for.
  public struct Practitioner: FactGroup {
    /// Name of the probation practitioner who manages the case in the community.
    public let name = Fact<String>(
      .ordinary, to: .agenciesAndSupplier, "Case manager: full name",
      hint: "The community practitioner for the case; the lead officer on a MAPPA referral", absences: .never,
      wording: .personName)
    /// Work email of the practitioner.
    public let email = Fact<EmailAddress>(
      .ordinary, to: .agenciesAndSupplier, "Case manager: work email", absences: .never)
    /// Work telephone of the practitioner.
    public let phone = Fact<PhoneNumber>(
      .ordinary, to: .agenciesAndSupplier, "Case manager: work phone", absences: .never)
    /// Grade or role of the practitioner.
    public let role = Fact<Role>(.ordinary, "Case manager: grade or role", absences: .never)
    /// Team or unit of the practitioner.
    public let team = Fact<String>(.ordinary, "Case manager: team", absences: .never)
    /// Probation delivery unit of the practitioner.
    public let pdu = Fact<String>(
      .ordinary, to: .agenciesAndSupplier, "Case manager: probation delivery unit (PDU)", absences: .never)
    /// Probation region of the practitioner.
    public let region = Fact<Region>(.ordinary, "Case manager: probation region", absences: .never)
  }
}

extension Management {
  /// Who makes the referral, when it is not the practitioner.
  public struct Referrer: FactGroup {
    /// Whether the person who makes the referral also manages the case.
    public let isPractitioner = Fact<Bool>(
      .ordinary, "Is the referrer also the case manager?", hint: "If yes, referrer details are not needed",
      absences: .never)
    /// Name of the referrer, when somebody other than the practitioner refers.
    public let name = Fact<String>(
      .ordinary, "Referrer: full name", hint: "Only if somebody other than the case manager is referring",
      absences: .never, wording: .personName)
    /// Grade, rank or role of that referrer.
    public let role = Fact<Role>(.ordinary, "Referrer: grade, rank or role")
    /// Agency for which that referrer works.
    public let agency = Fact<AgencyKind>(.ordinary, "Referrer: agency")
    /// Work email of that referrer.
    public let email = Fact<EmailAddress>(.ordinary, "Referrer: work email")
    /// Work telephone of that referrer.
    public let phone = Fact<PhoneNumber>(.ordinary, "Referrer: work phone")
  }
}

extension Management {
  /// Who answers for the case when the practitioner cannot.
  public struct BackupContact: FactGroup {
    /// Name of the backup contact or senior probation officer for the case.
    public let name = Fact<String>(
      .ordinary, to: .agenciesAndSupplier, "Backup contact: full name",
      hint: "SPO or a colleague who can answer for the case manager", absences: .never, wording: .personName)
    /// Telephone of the backup contact.
    public let phone = Fact<PhoneNumber>(
      .ordinary, to: .agenciesAndSupplier, "Backup contact: work phone", absences: .never)
    /// Work email of the backup contact.
    public let email = Fact<EmailAddress>(
      .ordinary, to: .agenciesAndSupplier, "Backup contact: work email", absences: .never)
  }
}

extension Management {
  /// The prison offender manager.
  public struct PrisonOffenderManager: FactGroup {
    /// Name of the prison offender manager.
    public let name = Fact<String>(
      .ordinary, "Prison offender manager (POM): full name", wording: .personName)
  }
}

extension Management {
  /// The police officer who manages a registered sexual offender.
  public struct PoliceOffenderManager: FactGroup {
    /// Name of the police public protection officer for the person.
    public let name = Fact<String>(
      .ordinary, "Police offender manager: full name", hint: "Needed for every category 1 case",
      wording: .personName)
  }
}
