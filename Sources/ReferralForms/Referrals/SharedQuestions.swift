import ProbationRecord

/// Runs of questions that two forms or all three ask in the same way, in the same order.
///
/// The schemas share them too, as the groups of the same names in `common.xsd`.
enum SharedQuestions {
  /// Who the person is: the numbers and names by which every service finds a case.
  @FormBuilder<FormItem>
  static var identity: [FormItem] {
    field("crn", facts.person.identifiers.crn, .always)
    field("givenName", facts.person.name.given, .always)
    field("familyName", facts.person.name.family, .always)
    field("dateOfBirth", facts.person.dateOfBirth, .always)
  }

  /// Nationality, belief and sex.
  @FormBuilder<FormItem>
  static var personalCharacteristics: [FormItem] {
    field("nationality", facts.person.nationality, .optional)
    field("religionOrBelief", facts.person.religion, .optional)
    field("sex", facts.person.sex, .always)
  }

  /// Where the person is now, and whether the case is limited-access.
  @FormBuilder<FormItem>
  static var custodyAndAccess: [FormItem] {
    field("custodyStatus", facts.custody.status, .always)
    field("prisonName", facts.custody.prisonName, .when(facts.custody.status.is(.inCustody)))
    field("limitedAccess", facts.person.access.restricted, .optional)
  }

  /// Which offence the referral rests on.
  @FormBuilder<Field>
  static var indexOffenceKey: [Field] {
    item("indexOffence", facts.offences.isIndex, .always)
    item("indexOffenceId", facts.offences.identifier, .always)
    item("indexOffenceDescription", facts.offences.description, .always)
  }

  /// Levels of risk of serious harm in the community, and the assessment behind them.
  @FormBuilder<FormItem>
  static var communityRoSH: [FormItem] {
    field("roshChildren", facts.risk.rosh.community.children, .when(facts.risk.rosh.overall.isPresent))
    field("roshPublic", facts.risk.rosh.community.public, .when(facts.risk.rosh.overall.isPresent))
    field("roshKnownAdult", facts.risk.rosh.community.knownAdult, .when(facts.risk.rosh.overall.isPresent))
    field("roshStaff", facts.risk.rosh.community.staff, .when(facts.risk.rosh.overall.isPresent))
    field("oasysCompletedDate", facts.risk.oasys.completedDate, .when(facts.risk.rosh.overall.isPresent))
  }

  /// Prison adjudications.
  static let adjudications = list("Adjudications", of: "Adjudication", facts.custody.adjudications) {
    item("adjudicationNumber", facts.custody.adjudications.number, .optional)
    item("adjudicationReportedAt", facts.custody.adjudications.reportedAt, .optional)
    item("adjudicationEstablishment", facts.custody.adjudications.establishment, .optional)
    item("adjudicationOffence", facts.custody.adjudications.offence, .optional)
    item("adjudicationHearingHeld", facts.custody.adjudications.hearingHeld, .optional)
    item("adjudicationFinding", facts.custody.adjudications.finding, .optional)
  }

  /// What an ACCT alert says and when it ran.
  @FormBuilder<Field>
  static var acctAlert: [Field] {
    item("acctAlertType", facts.custody.acctAlerts.type, .optional)
    item("acctAlertDescription", facts.custody.acctAlerts.description, .optional)
    item("acctAlertCreated", facts.custody.acctAlerts.createdDate, .optional)
    item("acctAlertExpires", facts.custody.acctAlerts.expiryDate, .optional)
  }

  /// Whether and how the person is vulnerable.
  @FormBuilder<FormItem>
  static var vulnerability: [FormItem] {
    field("vulnerable", facts.risk.toSelf.vulnerability.present, .always)
    field(
      "vulnerabilityDetail", facts.risk.toSelf.vulnerability.detail,
      .when(facts.risk.toSelf.vulnerability.present.is(true)))
  }

  /// OASys sections 4 to 12: what is tied to reoffending or harm.
  @FormBuilder<FormItem>
  static var criminogenicNeeds: [FormItem] {
    field("employmentNeeds", facts.needs.employment.summary, .optional)
    field("financeNeeds", facts.needs.finance.summary, .optional)
    field("relationshipNeeds", facts.needs.relationships.summary, .optional)
    field("lifestyleNeeds", facts.needs.lifestyle.summary, .optional)
    field("drugMisuse", facts.needs.drugs.summary, .optional)
    field("alcoholMisuse", facts.needs.alcohol.summary, .optional)
    field("emotionalNeeds", facts.needs.emotionalWellbeing.summary, .optional)
    field("thinkingNeeds", facts.needs.thinking.summary, .optional)
    field("attitudeNeeds", facts.needs.attitudes.summary, .optional)
  }

  /// Self-harm, and coping in custody or a hostel.
  @FormBuilder<FormItem>
  static var selfHarmAndCoping: [FormItem] {
    field("selfHarmDetail", facts.risk.toSelf.selfHarm.detail, .optional)
    field("coping", facts.risk.toSelf.coping, .optional)
  }

  /// The kind and the length of the sentence.
  @FormBuilder<FormItem>
  static var sentenceTypeAndLength: [FormItem] {
    field("sentenceType", facts.sentence.type, .always)
    field("sentenceLength", facts.sentence.length, .always)
  }
}
