import ProbationRecord
import ReferralForms
import Testing

@Suite("Who may see what")
struct AudienceTests {
  @Test("A form lists no fact that its audience may not see", arguments: Form.all)
  func audiencesAreKept(form: Form) {
    #expect(form.faults == [])
  }

  @Test("A form that lists a fact its audience may not see is found out")
  func faultIsFound() {
    let leak = Form(
      id: "leak", title: "Leak", version: "1.0", rootElement: "Leak", schemaFile: "cas3.xsd",
      audience: .temporaryAccommodation,
      sections: [
        section("one", "One") {
          field("crn", facts.person.identifiers.crn, .always)
          field("outstanding", facts.offending.outstanding, .optional)
          list("Victims", of: "Victim", facts.victims) {
            item("victimImpact", facts.victims.impact, .optional)
          }
          field("childrenConcern", facts.safeguarding.childrenConcern, .optional)
        }
      ])
    #expect(
      leak.faults.map(\.path) == ["leak.outstanding", "leak.victimImpact", "leak.childrenConcern"])
    #expect(throws: RenderingError.self) { try leak.draft(for: Samples.empty, on: Samples.day) }
  }

  @Test("Facts about victims and intelligence reach the MAPPA referral only")
  func victimFactsStayInMAPPA() {
    let restricted = Catalogue.standard.facts.filter { [.victim, .intelligence].contains($0.sensitivity) }
    #expect(restricted.count == 19)
    #expect(restricted.allSatisfy { $0.audiences == [.mappaAgencies] })
    for form in [Form.approvedPremises, .cas3] {
      #expect(form.fields.allSatisfy { field in !restricted.contains(field.fact) })
    }
  }

  @Test("Safeguarding and third-party facts name each audience that may see them, and the forms use them all")
  func namedAudiencesAreUsed() {
    for fact in Catalogue.standard.facts where [.safeguarding, .thirdParty].contains(fact.sensitivity) {
      let audiences = Set(
        Form.all.filter { form in form.fields.contains { $0.fact == fact } }.map(\.audience))
      #expect(fact.audiences == audiences, "\(fact.path)")
    }
  }
}
