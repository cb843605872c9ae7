import ProbationRecord

extension ApprovedPremisesForm {
  static let riskManagementFeatures = section(
    "riskManagementFeatures", "Managing risk in the approved premises"
  ) {
    field("apRationale", \.referrals.approvedPremises.$rationale, .always)
    field("additionalMeasures", \.referrals.approvedPremises.$additionalMeasures, .optional)
    field("everConvictedSexualOffence", \.offending.everConvicted.$sexualOffence, .always)
    field("hateCrime", \.offending.convictions.$hateCrime, .optional)
    field("nonSexualOffenceAgainstChild", \.offending.convictions.$nonSexualAgainstChild, .optional)
    field(
      "contactSexualOffenceAgainstAdult", \.offending.convictions.$contactSexualAgainstAdult,
      .when(
        fact(\.offending.everConvicted.$sexualOffence).is(true)
          && !(fact(\.offending.convictions.$nonContactSexualAgainstAdult).isPresent
            || fact(\.offending.convictions.$contactSexualAgainstChild).isPresent
            || fact(\.offending.convictions.$nonContactSexualAgainstChild).isPresent)
      ))
    field(
      "nonContactSexualOffenceAgainstAdult", \.offending.convictions.$nonContactSexualAgainstAdult,
      .when(
        fact(\.offending.everConvicted.$sexualOffence).is(true)
          && !(fact(\.offending.convictions.$contactSexualAgainstAdult).isPresent
            || fact(\.offending.convictions.$contactSexualAgainstChild).isPresent
            || fact(\.offending.convictions.$nonContactSexualAgainstChild).isPresent)
      ))
    field(
      "contactSexualOffenceAgainstChild", \.offending.convictions.$contactSexualAgainstChild,
      .when(
        fact(\.offending.everConvicted.$sexualOffence).is(true)
          && !(fact(\.offending.convictions.$contactSexualAgainstAdult).isPresent
            || fact(\.offending.convictions.$nonContactSexualAgainstAdult).isPresent
            || fact(\.offending.convictions.$nonContactSexualAgainstChild).isPresent)
      ))
    field(
      "nonContactSexualOffenceAgainstChild", \.offending.convictions.$nonContactSexualAgainstChild,
      .when(
        fact(\.offending.everConvicted.$sexualOffence).is(true)
          && !(fact(\.offending.convictions.$contactSexualAgainstAdult).isPresent
            || fact(\.offending.convictions.$nonContactSexualAgainstAdult).isPresent
            || fact(\.offending.convictions.$contactSexualAgainstChild).isPresent)
      ))
    field("rehabilitativeActivities", \.referrals.approvedPremises.rehabilitation.$activities, .always)
    field(
      "rehabilitativeActivityOther", \.referrals.approvedPremises.rehabilitation.$activityOther,
      .when(fact(\.referrals.approvedPremises.rehabilitation.$activities).includes(APActivity.other)))
    field("rehabilitativeActivitySummary", \.referrals.approvedPremises.rehabilitation.$summary, .always)
  }

  static let prisonInformation = section("prisonInformation", "Prison information") {
    list("CaseNotes", of: "CaseNote", \.custody.caseNotes) {
      item("caseNoteId", \.$identifier, .optional)
      item("caseNoteCreatedDate", \.$createdDate, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
      item("caseNoteOccurredDate", \.$occurredDate, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
      item("caseNoteSensitive", \.$sensitive, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
      item("caseNoteAuthor", \.$author, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
      item("caseNoteType", \.$type, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
      item("caseNoteSubType", \.$subType, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
      item("caseNoteText", \.$text, .when(fact(\.custody.caseNotes, \.$identifier).isPresent))
    }
    SharedQuestions.adjudications
    list("ACCTAlerts", of: "ACCTAlert", \.custody.acctAlerts) {
      item("acctAlertId", \.$identifier, .optional)
      SharedQuestions.acctAlert
      item("acctAlertComment", \.$comment, .optional)
    }
    field("otherPrisonInformation", \.custody.$behaviour, .optional)
  }

  static let locationFactors = section("locationFactors", "Location") {
    field("preferredPostcodeArea", \.referrals.approvedPremises.location.$postcodeArea, .always)
    field("preferredAreaBenefits", \.support.$localConnections, .optional)
    field("hasLocationRestrictions", \.accommodation.locationRestrictions.$present, .always)
    field("locationRestrictionKinds", \.accommodation.locationRestrictions.$kinds, .optional)
    field(
      "locationRestrictionDetail", \.accommodation.locationRestrictions.$detail,
      .mandatoryWhen(
        fact(\.accommodation.locationRestrictions.$present).is(true)
          && !fact(\.accommodation.locationRestrictions.$kinds).includes(LocationFactor.licenceExclusionZone))
    )
    field("maximumRadiusMiles", \.referrals.approvedPremises.location.$maximumRadiusMiles, .optional)
    field("preferredPremises", \.referrals.approvedPremises.location.$preferredPremises, .optional)
  }
}
