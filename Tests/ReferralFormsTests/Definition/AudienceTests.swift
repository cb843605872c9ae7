import ProbationRecord
import ReferralForms
import Testing

@Suite("Who may see what")
struct AudienceTests {
  @Test("A form lists no fact that its audience may not see", arguments: Form.all)
  func audiencesAreKept(form: Form) {
    #expect(form.disclosureFaults == [])
  }

  @Test("A form that lists a fact its audience may not see is found out")
  func faultIsFound() {
    let leak = Form(
      id: "leak", title: "Leak", version: "1.0", rootElement: "Leak", schemaFile: "cas3.xsd",
      audience: .temporaryAccommodation,
      sections: [
        section("one", "One") {
          field("crn", \.person.identifiers.$crn, .always)
          field("outstanding", \.offending.$outstanding, .optional)
          list("Victims", of: "Victim", \.victims) { item("victimImpact", \.$impact, .optional) }
          field("childrenConcern", \.safeguarding.$childrenConcern, .optional)
        }
      ])
    #expect(
      leak.disclosureFaults == ["offending.outstanding", "victims[].impact", "safeguarding.childrenConcern"])
  }

  @Test("Facts about victims and intelligence reach the MAPPA referral only")
  func victimFactsStayInMAPPA() {
    let restricted = FactCatalogue.shared.facts.filter { [.victim, .intelligence].contains($0.sensitivity) }
    #expect(restricted.count == 19)
    #expect(restricted.allSatisfy { $0.audiences == [.mappaAgencies] })
    for form in [Form.approvedPremises, .cas3] {
      #expect(form.fields.allSatisfy { field in !restricted.contains(field.fact) })
    }
  }

  @Test("Safeguarding and third-party facts name each audience that may see them, and the forms use them all")
  func namedAudiencesAreUsed() {
    for fact in FactCatalogue.shared.facts where [.safeguarding, .thirdParty].contains(fact.sensitivity) {
      let audiences = Set(
        Form.all.filter { form in form.fields.contains { $0.fact == fact } }.map(\.audience))
      #expect(fact.audiences == audiences, "\(fact.path)")
    }
  }
}
