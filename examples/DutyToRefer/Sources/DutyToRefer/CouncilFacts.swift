import ReferralKit

/// What a council asks beyond what a record holds.
struct CouncilFacts: FactGroup {
  /// Whether the person agrees that the council is told.
  let consent = Fact<Bool>(
    .personal, to: [.council], "Does the person agree to this referral?", absences: .never)
  /// Where the person has a local connection, and why.
  let localConnection = Fact<String>.longText(
    .personal, to: [.council], "Where does the person have a local connection, and why?",
    hint: "Six months of the last twelve, work, or close family")
}

/// The council's facts, as they join a record.
let council: FactExtension<CouncilFacts> = {
  do {
    return try FactExtension("council", CouncilFacts())
  } catch {
    preconditionFailure("the council's facts are declared wrongly: \(error)")
  }
}()

extension Audience {
  /// The council's housing office, and what it may see of a record.
  static let council = Audience(
    "council", label: "Council housing office",
    maySee: [
      facts.person.name.given.untyped, facts.person.name.family.untyped, facts.person.dateOfBirth.untyped,
      facts.person.identifiers.crn.untyped, facts.release.date.untyped,
      facts.accommodation.dutyToRefer.localAuthority.untyped, facts.accommodation.moveOn.inPlace.untyped,
      facts.accommodation.moveOn.plan.untyped,
    ])
}
