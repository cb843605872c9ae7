import ProbationRecord

// How old answers may be; each form names the limits that it has.
extension FreshnessLimit {
  static let oasysSixMonths = FreshnessLimit(
    id: "oasysSixMonths", age: .months(6),
    statement: "The form takes OASys answers of the last 6 months only.",
    remedy: "Complete a newer assessment and import it, or write the answers anew.",
    source: "AP and CAS3 services: an OASys that is older is not imported", knownSince: readOn(2026, 8, 5),
    subject: .answers(of: .oasys))
  static let oasysFiftyFiveWeeks = FreshnessLimit(
    id: "oasysFiftyFiveWeeks", age: .weeks(55),
    statement: "An OASys assessment is taken to be current for 55 weeks.",
    remedy: "Complete a newer assessment and import it, or write the answers anew.",
    source: "Assess risks and needs service: default age of an assessment; MAPPA guidance names none",
    knownSince: readOn(2026, 8, 20), subject: .answers(of: .oasys))
  static let dutyToRefer26Weeks = FreshnessLimit(
    id: "dutyToRefer26Weeks", age: .weeks(26),
    statement: "A referral to the council counts for 26 weeks.",
    remedy: "Make a new duty to refer and state its date.", source: "Single accommodation service",
    knownSince: readOn(2026, 8, 21), subject: .date(facts.accommodation.dutyToRefer.date.untyped)
  )
  static let adjudicationsTwelveMonths = FreshnessLimit(
    id: "adjudicationsTwelveMonths", age: .months(12),
    statement: "The AP service shows adjudications of the last 12 months.",
    remedy: "Leave the entry out if it no longer matters.", source: "AP service: 12 months",
    knownSince: readOn(2026, 8, 7),
    subject: .date(facts.custody.adjudications.reportedAt.untyped))
  static let caseNotesOneYear = FreshnessLimit(
    id: "caseNotesOneYear", age: .days(365),
    statement: "The AP service offers prison case notes of the last 365 days.",
    remedy: "Choose newer notes.", source: "AP service: 365 days", knownSince: readOn(2026, 8, 7),
    subject: .date(facts.custody.caseNotes.createdDate.untyped))
  static let mappaReviewDue = FreshnessLimit(
    id: "mappaReviewDue", age: .days(0),
    statement: "The review of the MAPPA registration was due on that day.",
    remedy: "Have the registration reviewed in nDelius, and import it again.",
    source: "nDelius: next review date of the register", knownSince: readOn(2026, 8, 21),
    subject: .date(facts.mappa.reviewDate.untyped))

  /// The day on which the source of a limit was read.
  private static func readOn(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .earliest
  }
}
