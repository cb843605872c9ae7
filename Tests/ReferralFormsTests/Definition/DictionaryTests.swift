import ProbationRecord
import ReferralForms
import Testing

@Suite("The forms and the data dictionary")
struct DictionaryTests {
  @Test(
    "A form asks what its dictionary rows ask, in the same order, under the same conditions",
    .enabled(if: Project.dictionary != nil, "the data dictionary does not lie beside the project"),
    arguments: [(Form.approvedPremises, "approved-premises"), (.cas3, "cas3"), (.mappa, "mappa-a")])
  func rowsAgree(form: Form, file: String) throws {
    let facts = Dictionary(
      uniqueKeysWithValues: try Project.dictionaryRows("facts.tsv").map { ($0["path"]!, $0) })
    let expected = try Project.dictionaryRows("\(file).tsv").map { row in
      let fact = try #require(facts[row["fact"]!])
      return [
        row["section"]!, row["field"]!, row["fact"]!, row["required_when"]!, fact["type"]!,
        fact["code_list"]!,
        fact["sensitivity"]!,
      ]
    }
    let actual = form.sections.flatMap { section in
      section.items.flatMap(\.fields).map { field in
        [
          section.name, field.name, field.fact.path, field.obligation.description, field.fact.type.rawValue,
          field.fact.shape.codeList?.name ?? "", field.fact.sensitivity.name,
        ]
      }
    }
    #expect(actual == expected)
  }

  @Test("Every fact of the record is asked by some referral")
  func everyFactIsAsked() {
    let fields = Form.referrals.flatMap(\.fields)
    #expect(Set(fields.map(\.fact)) == Set(Catalogue.standard.facts))
  }

  @Test("Within a form no two questions share a fact, and no two elements of a section share a name")
  func questionsAreDistinct() {
    for form in Form.all {
      #expect(Set(form.fields.map(\.fact.path)).count == form.fields.count)
      for section in form.sections {
        let names = section.items.map { item in
          switch item {
          case .field(let field): field.elementName
          case .list(let list): list.elementName
          }
        }
        #expect(Set(names).count == names.count, "\(form.id) \(section.name)")
      }
    }
  }
}
