import ProbationRecord

extension MAPPAForm {
  static let header = section("header", "Referral details", completedBy: "Referring agency") {
    field("protectiveMarking", \.referrals.mappa.$protectiveMarking, .always)
    field("mappaArea", \.mappa.$area, .always)
    field("levelSought", \.referrals.mappa.$levelSought, .always)
    field("referralDate", \.referrals.mappa.$referralDate, .always)
    field("referralKind", \.referrals.mappa.$kind, .optional)
    field("urgentReferral", \.referrals.mappa.$urgent, .optional)
    field("urgentReason", \.referrals.mappa.$urgentReason, .when(fact(\.referrals.mappa.$urgent).is(true)))
  }

  static let category = section("category", "MAPPA category and level", completedBy: "Referring agency") {
    field("mappaCategory", \.mappa.$category, .always)
    field("currentLevel", \.mappa.$level, .always)
    field("registrationStartDate", \.mappa.$startDate, .optional)
    field("registrationReviewDate", \.mappa.$reviewDate, .optional)
    field("registrationNotes", \.mappa.$notes, .optional)
    field("categoryBasis", \.mappa.$categoryBasis, .always)
    field(
      "screeningDate", \.mappa.screening.$date,
      .when(fact(\.mappa.$category).isIn([.category1, .category2, .category4])))
    field("screeningOutcome", \.mappa.screening.$outcome, .optional)
    field(
      "expectedEndDate", \.mappa.$expectedEndDate,
      .when(fact(\.mappa.$category).isIn([.category1, .category2, .category4])))
    field(
      "category3HarmIndication", \.mappa.category3.$harmIndication,
      .when(fact(\.mappa.$category).is(.category3)))
    field(
      "category3NeedForMultiAgency", \.mappa.category3.$needForMultiAgency,
      .when(fact(\.mappa.$category).is(.category3)))
    list("PreviousLevels", of: "PreviousLevelSpell", \.mappa.history) {
      item("previousLevel", \.$level, .optional)
      item("previousLevelStartDate", \.$startDate, .optional)
      item("previousLevelEndDate", \.$endDate, .optional)
    }
  }
}
