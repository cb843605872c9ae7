import ProbationRecord

extension MAPPAForm {
  static let convictionInformation = section(
    "convictionInformation", "Conviction or caution", completedBy: "Referring agency"
  ) {
    list("Offences", of: "Offence", \.offences) {
      item("indexOffence", \.$isIndex, .always)
      item("indexOffenceDescription", \.$description, .always)
      item("indexOffenceCode", \.$code, .optional)
      item("offenceDate", \.$date, .optional)
      item("convictionDate", \.$convictionDate, .always)
      item("disposal", \.$disposal, .always)
    }
    field("offenceSummary", \.offending.$summary, .always)
    field("offenceMotivation", \.offending.$motivation, .optional)
    field("weaponUsed", \.offending.$weaponUsed, .optional)
    SharedQuestions.sentenceTypeAndLength
    field("court", \.sentence.$court, .optional)
    field("previousRelatedOffences", \.offending.$previousRelated, .always)
    field("offendingPattern", \.offending.$pattern, .optional)
    field("previousBreaches", \.offending.$breaches, .optional)
    field("additionalOffenceInformation", \.offending.$additionalInformation, .optional)
    list("IntelligenceItems", of: "IntelligenceItem", \.intelligence) {
      item("intelligenceDetail", \.$detail, .optional)
      item("intelligenceSource", \.$source, .when(fact(\.intelligence, \.$detail).isPresent))
    }
    field(
      "sexOffenderNotification", \.offending.sexOffenderNotification.$active,
      .when(fact(\.mappa.$category).is(.category1)))
    field(
      "notificationPeriod", \.offending.sexOffenderNotification.$period,
      .when(fact(\.mappa.$category).is(.category1)))
    field(
      "notificationEndDate", \.offending.sexOffenderNotification.$endDate,
      .when(
        fact(\.mappa.$category).is(.category1)
          && fact(\.offending.sexOffenderNotification.$period).isNot(.indefinite)))
    list("Orders", of: "Order", \.orders) {
      item("civilOrderKind", \.$kind, .optional)
      item("civilOrderTerms", \.$terms, .when(fact(\.orders, \.$kind).isPresent))
      item("civilOrderEndDate", \.$endDate, .when(fact(\.orders, \.$kind).isPresent))
    }
    list("LicenceConditions", of: "LicenceCondition", \.licence.conditions) {
      item("licenceConditionKind", \.$kind, .when(fact(\.release.$date).isPresent))
      item("licenceConditionDetail", \.$detail, .when(fact(\.licence.conditions, \.$kind).isPresent))
      item("licenceConditionStatus", \.$status, .when(fact(\.licence.conditions, \.$kind).isPresent))
    }
    field("outstandingCharges", \.offending.$outstanding, .optional)
  }
}
