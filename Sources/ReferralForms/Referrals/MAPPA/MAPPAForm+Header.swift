import ProbationRecord

extension MAPPAForm {
  static let header = section("header", "Referral details", completedBy: "Referring agency") {
    field("protectiveMarking", facts.referrals.mappa.protectiveMarking, .always)
    field("mappaArea", facts.mappa.area, .always)
    field("levelSought", facts.referrals.mappa.levelSought, .always)
    field("referralDate", facts.referrals.mappa.referralDate, .always)
    field("referralKind", facts.referrals.mappa.kind, .optional)
    field("urgentReferral", facts.referrals.mappa.urgent, .optional)
    field("urgentReason", facts.referrals.mappa.urgentReason, .when(facts.referrals.mappa.urgent.is(true)))
  }

  static let category = section("category", "MAPPA category and level", completedBy: "Referring agency") {
    field("mappaCategory", facts.mappa.category, .always)
    field("currentLevel", facts.mappa.level, .always)
    field("registrationStartDate", facts.mappa.startDate, .optional)
    field("registrationReviewDate", facts.mappa.reviewDate, .optional)
    field("registrationNotes", facts.mappa.notes, .optional)
    field("categoryBasis", facts.mappa.categoryBasis, .always)
    field(
      "screeningDate", facts.mappa.screening.date,
      .when(facts.mappa.category.isIn([.category1, .category2, .category4])))
    field("screeningOutcome", facts.mappa.screening.outcome, .optional)
    field(
      "expectedEndDate", facts.mappa.expectedEndDate,
      .when(facts.mappa.category.isIn([.category1, .category2, .category4])))
    field(
      "category3HarmIndication", facts.mappa.category3.harmIndication,
      .when(facts.mappa.category.is(.category3)))
    field(
      "category3NeedForMultiAgency", facts.mappa.category3.needForMultiAgency,
      .when(facts.mappa.category.is(.category3)))
    list("PreviousLevels", of: "PreviousLevelSpell", facts.mappa.history) {
      item("previousLevel", facts.mappa.history.level, .optional)
      item("previousLevelStartDate", facts.mappa.history.startDate, .optional)
      item("previousLevelEndDate", facts.mappa.history.endDate, .optional)
    }
  }
}
