import ProbationRecord

extension FreshnessLimit {
  /// Every limit.
  public static let all: [FreshnessLimit] = [
    FreshnessLimit(
      id: "oasysSixMonths", forms: ["approved-premises", "cas3"], age: .months(6),
      statement: "The form takes OASys answers of the last 6 months only.",
      remedy: "Complete a newer assessment and import it, or write the answers anew.",
      source: "AP and CAS3 services: an OASys that is older is not imported", knownSince: readOn(2026, 8, 5),
      subject: .answers(of: .oasys)),
    FreshnessLimit(
      id: "oasysFiftyFiveWeeks", forms: ["mappa"], age: .weeks(55),
      statement: "An OASys assessment is taken to be current for 55 weeks.",
      remedy: "Complete a newer assessment and import it, or write the answers anew.",
      source: "Assess risks and needs service: default age of an assessment; MAPPA guidance names none",
      knownSince: readOn(2026, 8, 20), subject: .answers(of: .oasys)),
    FreshnessLimit(
      id: "dutyToRefer26Weeks", forms: ["cas3"], age: .weeks(26),
      statement: "A referral to the council counts for 26 weeks.",
      remedy: "Make a new duty to refer and state its date.", source: "Single accommodation service",
      knownSince: readOn(2026, 8, 21), subject: .date(FactCatalogue.shared[\.accommodation.dutyToRefer.$date])
    ),
    FreshnessLimit(
      id: "adjudicationsTwelveMonths", forms: ["approved-premises"], age: .months(12),
      statement: "The AP service shows adjudications of the last 12 months.",
      remedy: "Leave the entry out if it no longer matters.", source: "AP service: 12 months",
      knownSince: readOn(2026, 8, 7),
      subject: .date(FactCatalogue.shared[\.custody.adjudications, \.$reportedAt])),
    FreshnessLimit(
      id: "caseNotesOneYear", forms: ["approved-premises"], age: .days(365),
      statement: "The AP service offers prison case notes of the last 365 days.",
      remedy: "Choose newer notes.", source: "AP service: 365 days", knownSince: readOn(2026, 8, 7),
      subject: .date(FactCatalogue.shared[\.custody.caseNotes, \.$createdDate])),
    FreshnessLimit(
      id: "mappaReviewDue", forms: ["approved-premises", "mappa"], age: .days(0),
      statement: "The review of the MAPPA registration was due on that day.",
      remedy: "Have the registration reviewed in nDelius, and import it again.",
      source: "nDelius: next review date of the register", knownSince: readOn(2026, 8, 21),
      subject: .date(FactCatalogue.shared[\.mappa.$reviewDate])),
  ]

  /// The day on which the source of a limit was read.
  private static func readOn(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .earliest
  }
}
