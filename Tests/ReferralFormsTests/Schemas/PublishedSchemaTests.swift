import Foundation
import ProbationRecord
import ReferralForms
import Testing
import XMLCore

@Suite("The published schemas")
struct PublishedSchemaTests {
  @Test("The files under schemas are what the definition gives; `make regenerate` writes them anew")
  func filesAreWrittenFromTheDefinition() throws {
    let folder = Project.root.appending(path: "schemas").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xsd") }
    #expect(names.sorted() == PublishedSchemas.files.keys.sorted())
    for name in names.sorted() {
      let isSame = try Project.bytes("schemas/\(name)") == PublishedSchemas.files[name]
      #expect(isSame, "\(name) differs: run make regenerate, and read what has changed")
    }
  }

  @Test("Every name stands once in the namespace")
  func namesStandOnce() throws {
    var names: [String: Int] = [:]
    for (_, bytes) in PublishedSchemas.files {
      for part in try MarkupDocument(parsing: bytes).root.children {
        guard let name = part.attribute("name") else { continue }
        // Types share one symbol space; elements and groups of attributes each have their own.
        names["\(part.name.hasSuffix("Type") ? "type" : part.name) \(name)", default: 0] += 1
      }
    }
    #expect(names.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test("All schemas load together, and take every example document")
  func allLoadTogether() throws {
    let schema = try XMLSchema(entry: "referrals.xsd", documents: PublishedSchemas.files)
    for example in Project.examples where example != "barely-begun" {
      for form in Form.all {
        let bytes = try Project.bytes("examples/documents/\(example)/\(form.id).xml")
        #expect(schema.problems(in: bytes) == [], "\(example), \(form.id)")
      }
    }
  }

  @Test("A question says what it asks, who may see it, and in words when it must be answered")
  func questionsAreExplained() throws {
    let bytes = try #require(PublishedSchemas.files["cas3-supplier.xsd"])
    let words = try MarkupDocument(parsing: bytes).root.words(ofElement: "DietaryNeedDetail")
    #expect(words.count == 4)
    #expect(words.first == facts.health.diet.detail.untyped.label)
    #expect(words.dropFirst().first == facts.health.diet.detail.untyped.hint)
    #expect(words.dropFirst(2).first?.hasPrefix("May be seen by: Approved premises staff") == true)
    #expect(words.last?.hasPrefix("Must be answered when “") == true)
    #expect(words.last?.hasSuffix("is Yes, and is sent only then.") == true)
  }
}

extension MarkupElement {
  /// What a schema says of the first element of that name.
  fileprivate func words(ofElement name: String) -> [String] {
    if self.name == "element", attribute("name") == name {
      return children.first { $0.name == "annotation" }?.children.map(\.text) ?? []
    }
    return children.lazy.map { $0.words(ofElement: name) }.first { !$0.isEmpty } ?? []
  }
}
