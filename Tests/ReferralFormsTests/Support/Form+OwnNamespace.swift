import ProbationRecord

@testable import ReferralForms

extension Form {
  /// A form such as another package may define, with a namespace of its own and every shape of answer.
  static let ofAnotherPackage = Form(
    id: "duty", title: "Duty to refer", version: "2.1", rootElement: "DutyReferral",
    namespace: "https://council.example/ns/duty/2", audience: .mappaAgencies,
    sections: [
      section("person", "Person", completedBy: "the council") {
        field("crn", facts.person.identifiers.crn, .always)
        field("familyName", facts.person.name.family, .always)
        field("nationality", facts.person.nationality, .optional)
        field("proposedAddress", facts.accommodation.proposed.address, .optional)
        list("Aliases", of: "Alias", facts.person.aliases) {
          item("aliasGiven", facts.person.aliases.given, .optional)
        }
      }
    ])
}
