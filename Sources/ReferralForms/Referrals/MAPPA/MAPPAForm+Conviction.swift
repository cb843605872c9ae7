import ProbationRecord

extension MAPPAForm {
  static let convictionInformation = section(
    "convictionInformation", "Conviction or caution", completedBy: "Referring agency"
  ) {
    list("Offences", of: "Offence", facts.offences) {
      item("indexOffence", facts.offences.isIndex, .always)
      item("indexOffenceDescription", facts.offences.description, .always)
      item("indexOffenceCode", facts.offences.code, .optional)
      item("offenceDate", facts.offences.date, .optional)
      item("convictionDate", facts.offences.convictionDate, .always)
      item("disposal", facts.offences.disposal, .always)
    }
    field("offenceSummary", facts.offending.summary, .always)
    field("offenceMotivation", facts.offending.motivation, .optional)
    field("weaponUsed", facts.offending.weaponUsed, .optional)
    SharedQuestions.sentenceTypeAndLength
    field("court", facts.sentence.court, .optional)
    field("previousRelatedOffences", facts.offending.previousRelated, .always)
    field("offendingPattern", facts.offending.pattern, .optional)
    field("previousBreaches", facts.offending.breaches, .optional)
    field("additionalOffenceInformation", facts.offending.additionalInformation, .optional)
    list("IntelligenceItems", of: "IntelligenceItem", facts.intelligence) {
      item("intelligenceDetail", facts.intelligence.detail, .optional)
      item("intelligenceSource", facts.intelligence.source, .when(facts.intelligence.detail.isPresent))
    }
    field(
      "sexOffenderNotification", facts.offending.sexOffenderNotification.active,
      .when(facts.mappa.category.is(.category1)))
    field(
      "notificationPeriod", facts.offending.sexOffenderNotification.period,
      .when(facts.mappa.category.is(.category1)))
    field(
      "notificationEndDate", facts.offending.sexOffenderNotification.endDate,
      .when(
        facts.mappa.category.is(.category1)
          && facts.offending.sexOffenderNotification.period.isNot(.indefinite)))
    list("Orders", of: "Order", facts.orders) {
      item("civilOrderKind", facts.orders.kind, .optional)
      item("civilOrderTerms", facts.orders.terms, .when(facts.orders.kind.isPresent))
      item("civilOrderEndDate", facts.orders.endDate, .when(facts.orders.kind.isPresent))
    }
    list("LicenceConditions", of: "LicenceCondition", facts.licence.conditions) {
      item("licenceConditionKind", facts.licence.conditions.kind, .when(facts.release.date.isPresent))
      item(
        "licenceConditionDetail", facts.licence.conditions.detail,
        .when(facts.licence.conditions.kind.isPresent))
      item(
        "licenceConditionStatus", facts.licence.conditions.status,
        .when(facts.licence.conditions.kind.isPresent))
    }
    field("outstandingCharges", facts.offending.outstanding, .optional)
  }
}
