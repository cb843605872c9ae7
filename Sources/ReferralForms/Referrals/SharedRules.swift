import ProbationRecord

// Rules that two forms or more have; each form names its own.
extension Rule {
  static let birthInPast = Rule(
    "birthInPast", .error, when: facts.person.dateOfBirth.isAfter(.todayPlusDays(0)),
    "A birth date cannot lie ahead.", remedy: "Correct the birth date.", source: "Plain order of events")
  static let offenceInPast = Rule(
    "offenceInPast", .error, each: facts.offences.untyped,
    when: facts.offences.date.isAfter(.todayPlusDays(0)),
    "An offence cannot lie ahead.", remedy: "Correct the date of the offence.",
    source: "Plain order of events")
  static let sentenceEndsAfterRelease = Rule(
    "sentenceEndsAfterRelease", .error,
    when: facts.sentence.dates.sentenceExpiry.isBefore(facts.release.date),
    "A sentence cannot expire before the release date.",
    remedy: "Correct one of the two dates; a release at sentence expiry leaves nobody to supervise.",
    source: "CAS3 guidance: not for release at sentence expiry")
  static let licenceEndsAfterRelease = Rule(
    "licenceEndsAfterRelease", .error, when: facts.sentence.dates.licenceExpiry.isBefore(facts.release.date),
    "A licence cannot expire before the release date.", remedy: "Correct one of the two dates.",
    source: "Plain order of events")
  static let supervisionDatesInOrder = Rule(
    "supervisionDatesInOrder", .error,
    when: facts.sentence.dates.pssEnd.isBefore(facts.sentence.dates.pssStart),
    "Post-sentence supervision cannot end before it starts.", remedy: "Correct one of the two dates.",
    source: "The AP service lets this pass; see its own test data")
  static let alertDatesInOrder = Rule(
    "alertDatesInOrder", .warning, each: facts.custody.acctAlerts.untyped,
    when: facts.custody.acctAlerts.expiryDate.isBefore(facts.custody.acctAlerts.createdDate),
    "An ACCT alert cannot end before it was raised.", remedy: "Correct it in the prison system.",
    source: "Plain order of events")
  static let earlierStaysAgree = Rule(
    "earlierStaysAgree", .warning,
    when: facts.accommodation.hadPreviousStay.isNot(.yes)
      && facts.accommodation.previousStays.service.isPresent,
    "Earlier stays are listed although the answer is not yes.", remedy: "Correct the answer or the list.",
    source: "One fact, two questions")
}
