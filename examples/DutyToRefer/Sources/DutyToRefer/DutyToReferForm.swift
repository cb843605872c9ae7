import ReferralKit

extension Form {
  /// The referral of somebody who may become homeless to a council (Housing Act 1996, s.213B).
  static let dutyToRefer = Form(
    id: "duty-to-refer", title: "Duty to refer", version: "1.0", rootElement: "DutyToRefer",
    namespace: "https://council.example/ns/duty-to-refer/1.0", audience: .council,
    sections: [
      section("person", "Person") {
        field("givenName", facts.person.name.given, .always)
        field("familyName", facts.person.name.family, .always)
        field("dateOfBirth", facts.person.dateOfBirth, .always)
        field("crn", facts.person.identifiers.crn, .always)
      },
      section("housing", "Housing") {
        field("releaseDate", facts.release.date, .always)
        field("localAuthority", facts.accommodation.dutyToRefer.localAuthority, .always)
        field("moveOnInPlace", facts.accommodation.moveOn.inPlace, .optional)
        field(
          "moveOnPlan", facts.accommodation.moveOn.plan, .when(facts.accommodation.moveOn.inPlace.is(true)))
        field("consent", council.consent, .always)
        field("localConnectionClaim", council.localConnection, .when(council.consent.is(true)))
      },
    ],
    rules: [
      Rule(
        "consentGiven", .error, when: council.consent.is(false),
        "Nobody is referred to a council without their agreement.",
        remedy: "Ask the person, or send nothing.",
        source: "Homelessness code of guidance, chapter 4")
    ])
}
