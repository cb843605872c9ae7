import ProbationRecord

/// Runs of questions that two forms or all three ask in the same way, in the same order.
///
/// The schemas share them too, as the groups of the same names in `common.xsd`.
enum SharedQuestions {
  /// Who the person is: the numbers and names by which every service finds a case.
  @FormBuilder<FormItem>
  static var identity: [FormItem] {
    field("crn", \.person.identifiers.$crn, .always)
    field("givenName", \.person.name.$given, .always)
    field("familyName", \.person.name.$family, .always)
    field("dateOfBirth", \.person.$dateOfBirth, .always)
  }

  /// Nationality, belief and sex.
  @FormBuilder<FormItem>
  static var personalCharacteristics: [FormItem] {
    field("nationality", \.person.$nationality, .optional)
    field("religionOrBelief", \.person.$religion, .optional)
    field("sex", \.person.$sex, .always)
  }

  /// Where the person is now, and whether the case is limited-access.
  @FormBuilder<FormItem>
  static var custodyAndAccess: [FormItem] {
    field("custodyStatus", \.custody.$status, .always)
    field("prisonName", \.custody.$prisonName, .when(fact(\.custody.$status).is(.inCustody)))
    field("limitedAccess", \.person.access.$restricted, .optional)
  }

  /// Which offence the referral rests on.
  @FormBuilder<ItemField<Offence>>
  static var indexOffenceKey: [ItemField<Offence>] {
    item("indexOffence", \.$isIndex, .always)
    item("indexOffenceId", \.$identifier, .always)
    item("indexOffenceDescription", \.$description, .always)
  }

  /// Levels of risk of serious harm in the community, and the assessment behind them.
  @FormBuilder<FormItem>
  static var communityRoSH: [FormItem] {
    field("roshChildren", \.risk.rosh.community.$children, .when(fact(\.risk.rosh.$overall).isPresent))
    field("roshPublic", \.risk.rosh.community.$public, .when(fact(\.risk.rosh.$overall).isPresent))
    field("roshKnownAdult", \.risk.rosh.community.$knownAdult, .when(fact(\.risk.rosh.$overall).isPresent))
    field("roshStaff", \.risk.rosh.community.$staff, .when(fact(\.risk.rosh.$overall).isPresent))
    field("oasysCompletedDate", \.risk.oasys.$completedDate, .when(fact(\.risk.rosh.$overall).isPresent))
  }

  /// Prison adjudications.
  static let adjudications = list("Adjudications", of: "Adjudication", \.custody.adjudications) {
    item("adjudicationNumber", \.$number, .optional)
    item("adjudicationReportedAt", \.$reportedAt, .optional)
    item("adjudicationEstablishment", \.$establishment, .optional)
    item("adjudicationOffence", \.$offence, .optional)
    item("adjudicationHearingHeld", \.$hearingHeld, .optional)
    item("adjudicationFinding", \.$finding, .optional)
  }

  /// What an ACCT alert says and when it ran.
  @FormBuilder<ItemField<Custody.ACCTAlert>>
  static var acctAlert: [ItemField<Custody.ACCTAlert>] {
    item("acctAlertType", \.$type, .optional)
    item("acctAlertDescription", \.$description, .optional)
    item("acctAlertCreated", \.$createdDate, .optional)
    item("acctAlertExpires", \.$expiryDate, .optional)
  }

  /// Whether and how the person is vulnerable.
  @FormBuilder<FormItem>
  static var vulnerability: [FormItem] {
    field("vulnerable", \.risk.toSelf.vulnerability.$present, .always)
    field(
      "vulnerabilityDetail", \.risk.toSelf.vulnerability.$detail,
      .when(fact(\.risk.toSelf.vulnerability.$present).is(true)))
  }

  /// OASys sections 4 to 12: what is tied to reoffending or harm.
  @FormBuilder<FormItem>
  static var criminogenicNeeds: [FormItem] {
    field("employmentNeeds", \.needs.employment.$summary, .optional)
    field("financeNeeds", \.needs.finance.$summary, .optional)
    field("relationshipNeeds", \.needs.relationships.$summary, .optional)
    field("lifestyleNeeds", \.needs.lifestyle.$summary, .optional)
    field("drugMisuse", \.needs.drugs.$summary, .optional)
    field("alcoholMisuse", \.needs.alcohol.$summary, .optional)
    field("emotionalNeeds", \.needs.emotionalWellbeing.$summary, .optional)
    field("thinkingNeeds", \.needs.thinking.$summary, .optional)
    field("attitudeNeeds", \.needs.attitudes.$summary, .optional)
  }

  /// Self-harm, and coping in custody or a hostel.
  @FormBuilder<FormItem>
  static var selfHarmAndCoping: [FormItem] {
    field("selfHarmDetail", \.risk.toSelf.selfHarm.$detail, .optional)
    field("coping", \.risk.toSelf.$coping, .optional)
  }

  /// The kind and the length of the sentence.
  @FormBuilder<FormItem>
  static var sentenceTypeAndLength: [FormItem] {
    field("sentenceType", \.sentence.$type, .always)
    field("sentenceLength", \.sentence.$length, .always)
  }
}
