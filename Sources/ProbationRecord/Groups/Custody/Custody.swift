/// Where the person is and what the prison knows.
public struct Custody: FactGroup {
  /// Where the person is now: prison, hospital, the community or another setting.
  public let status = Fact<CustodyStatus>(
    .personal, "Current location of the person",
    hint: "For example prison, secure hospital, approved premises or community", absences: .never)
  /// Prison that holds the person.
  public let prisonName = Fact<String>(.personal, "Current prison")
  /// Conduct in prison in words, without security intelligence.
  public let behaviour = Fact<String>.longText(
    .personal, "Behaviour in prison", hint: "Do not include security intelligence")
  /// Prison case notes.
  public let caseNotes = FactList("Prison case notes", of: CaseNote(), maximum: 10, keys: [["identifier"]])
  /// Prison adjudications.
  public let adjudications = FactList(
    "Prison adjudications", of: Adjudication(), keys: [["number"], ["reportedAt", "offence"]])
  /// ACCT alerts.
  public let acctAlerts = FactList(
    "ACCT alerts", of: ACCTAlert(), keys: [["createdDate", "description"], ["identifier"]])
}

extension Custody {
  /// A prison case note chosen to support a referral.
  public struct CaseNote: FactGroup {
    /// Key of a prison case note chosen to support the referral.
    public let identifier = Fact<Reference>(
      .ordinary, "Prison case note: NOMIS key", hint: "Choose the notes that support the referral")
    /// Day on which the note was written.
    public let createdDate = Fact<CalendarDate>(.ordinary, "Prison case note: date written")
    /// Day on which the event in the note happened.
    public let occurredDate = Fact<CalendarDate>(.ordinary, "Prison case note: date of the event")
    /// Whether the prison marks the note as sensitive.
    public let sensitive = Fact<Bool>(
      .ordinary, "Prison case note: is it marked sensitive?",
      hint: "Think about whether a sensitive note should go with the referral")
    /// Who wrote the note.
    public let author = Fact<String>(.ordinary, "Prison case note: author", wording: .personName)
    /// Type of the note.
    public let type = Fact<String>(.ordinary, "Prison case note: type")
    /// Sub-type of the note.
    public let subType = Fact<String>(.ordinary, "Prison case note: sub-type")
    /// What the note says.
    public let text = Fact<String>.longText(.personal, "Prison case note: text")
  }
}

extension Custody {
  /// A prison adjudication.
  public struct Adjudication: FactGroup {
    /// Charge number of a prison adjudication.
    public let number = Fact<Reference>(.personal, "Adjudication: charge number")
    /// When the charge was reported.
    public let reportedAt = Fact<LocalDateTime>(.personal, "Adjudication: date and time reported")
    /// Prison in which it was reported.
    public let establishment = Fact<String>(.personal, "Adjudication: prison")
    /// Prison rule said to be broken.
    public let offence = Fact<String>(.personal, "Adjudication: rule broken")
    /// Whether a hearing took place.
    public let hearingHeld = Fact<Bool>(.personal, "Adjudication: has a hearing been held?")
    /// Outcome of the adjudication as the prison system gives it.
    public let finding = Fact<String>(.personal, "Adjudication: finding")
  }
}

extension Custody {
  /// A prison self-harm (ACCT) alert.
  public struct ACCTAlert: FactGroup {
    /// Key of a prison self-harm (ACCT) alert.
    public let identifier = Fact<Reference>(.health, "ACCT alert: NOMIS key")
    /// Type of the ACCT alert.
    public let type = Fact<String>(.health, "ACCT alert: type")
    /// What the ACCT alert says.
    public let description = Fact<String>.longText(.health, "ACCT alert: description")
    /// Day on which the ACCT alert was raised.
    public let createdDate = Fact<CalendarDate>(.health, "ACCT alert: date opened")
    /// Day on which the ACCT alert ends or ended.
    public let expiryDate = Fact<CalendarDate>(.health, "ACCT alert: date closed or due to close")
    /// Further comment on the ACCT alert.
    public let comment = Fact<String>.longText(.health, "ACCT alert: comments")
  }
}
