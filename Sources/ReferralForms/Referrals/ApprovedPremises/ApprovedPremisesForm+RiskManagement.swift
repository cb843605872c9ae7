import ProbationRecord

extension ApprovedPremisesForm {
  static let riskManagementFeatures = section(
    "riskManagementFeatures", "Managing risk in the approved premises"
  ) {
    field("apRationale", facts.referrals.approvedPremises.rationale, .always)
    field("additionalMeasures", facts.referrals.approvedPremises.additionalMeasures, .optional)
    field("everConvictedSexualOffence", facts.offending.everConvicted.sexualOffence, .always)
    field("hateCrime", facts.offending.convictions.hateCrime, .optional)
    field("nonSexualOffenceAgainstChild", facts.offending.convictions.nonSexualAgainstChild, .optional)
    field(
      "contactSexualOffenceAgainstAdult", facts.offending.convictions.contactSexualAgainstAdult,
      .when(
        facts.offending.everConvicted.sexualOffence.is(true)
          && !(facts.offending.convictions.nonContactSexualAgainstAdult.isPresent
            || facts.offending.convictions.contactSexualAgainstChild.isPresent
            || facts.offending.convictions.nonContactSexualAgainstChild.isPresent)
      ))
    field(
      "nonContactSexualOffenceAgainstAdult", facts.offending.convictions.nonContactSexualAgainstAdult,
      .when(
        facts.offending.everConvicted.sexualOffence.is(true)
          && !(facts.offending.convictions.contactSexualAgainstAdult.isPresent
            || facts.offending.convictions.contactSexualAgainstChild.isPresent
            || facts.offending.convictions.nonContactSexualAgainstChild.isPresent)
      ))
    field(
      "contactSexualOffenceAgainstChild", facts.offending.convictions.contactSexualAgainstChild,
      .when(
        facts.offending.everConvicted.sexualOffence.is(true)
          && !(facts.offending.convictions.contactSexualAgainstAdult.isPresent
            || facts.offending.convictions.nonContactSexualAgainstAdult.isPresent
            || facts.offending.convictions.nonContactSexualAgainstChild.isPresent)
      ))
    field(
      "nonContactSexualOffenceAgainstChild", facts.offending.convictions.nonContactSexualAgainstChild,
      .when(
        facts.offending.everConvicted.sexualOffence.is(true)
          && !(facts.offending.convictions.contactSexualAgainstAdult.isPresent
            || facts.offending.convictions.nonContactSexualAgainstAdult.isPresent
            || facts.offending.convictions.contactSexualAgainstChild.isPresent)
      ))
    field("rehabilitativeActivities", facts.referrals.approvedPremises.rehabilitation.activities, .always)
    field(
      "rehabilitativeActivityOther", facts.referrals.approvedPremises.rehabilitation.activityOther,
      .when(facts.referrals.approvedPremises.rehabilitation.activities.includes(APActivity.other)))
    field("rehabilitativeActivitySummary", facts.referrals.approvedPremises.rehabilitation.summary, .always)
  }

  static let prisonInformation = section("prisonInformation", "Prison information") {
    list("CaseNotes", of: "CaseNote", facts.custody.caseNotes) {
      item("caseNoteId", facts.custody.caseNotes.identifier, .optional)
      item(
        "caseNoteCreatedDate", facts.custody.caseNotes.createdDate,
        .when(facts.custody.caseNotes.identifier.isPresent))
      item(
        "caseNoteOccurredDate", facts.custody.caseNotes.occurredDate,
        .when(facts.custody.caseNotes.identifier.isPresent))
      item(
        "caseNoteSensitive", facts.custody.caseNotes.sensitive,
        .when(facts.custody.caseNotes.identifier.isPresent))
      item(
        "caseNoteAuthor", facts.custody.caseNotes.author, .when(facts.custody.caseNotes.identifier.isPresent))
      item("caseNoteType", facts.custody.caseNotes.type, .when(facts.custody.caseNotes.identifier.isPresent))
      item(
        "caseNoteSubType", facts.custody.caseNotes.subType,
        .when(facts.custody.caseNotes.identifier.isPresent))
      item("caseNoteText", facts.custody.caseNotes.text, .when(facts.custody.caseNotes.identifier.isPresent))
    }
    SharedQuestions.adjudications
    list("ACCTAlerts", of: "ACCTAlert", facts.custody.acctAlerts) {
      item("acctAlertId", facts.custody.acctAlerts.identifier, .optional)
      SharedQuestions.acctAlert
      item("acctAlertComment", facts.custody.acctAlerts.comment, .optional)
    }
    field("otherPrisonInformation", facts.custody.behaviour, .optional)
  }

  static let locationFactors = section("locationFactors", "Location") {
    field("preferredPostcodeArea", facts.referrals.approvedPremises.location.postcodeArea, .always)
    field("preferredAreaBenefits", facts.support.localConnections, .optional)
    field("hasLocationRestrictions", facts.accommodation.locationRestrictions.present, .always)
    field("locationRestrictionKinds", facts.accommodation.locationRestrictions.kinds, .optional)
    field(
      "locationRestrictionDetail", facts.accommodation.locationRestrictions.detail,
      .mandatoryWhen(
        facts.accommodation.locationRestrictions.present.is(true)
          && !facts.accommodation.locationRestrictions.kinds.includes(LocationFactor.licenceExclusionZone))
    )
    field("maximumRadiusMiles", facts.referrals.approvedPremises.location.maximumRadiusMiles, .optional)
    field("preferredPremises", facts.referrals.approvedPremises.location.preferredPremises, .optional)
  }
}
