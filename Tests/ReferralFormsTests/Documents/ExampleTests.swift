import Foundation
import ProbationRecord
import ReferralForms
import Testing

@Suite("The examples")
struct ExampleTests {
  @Test("There are eight people, and at least six documents of each form")
  func countsAreKept() throws {
    #expect(Project.examples.count >= 8)
    for form in Form.all {
      let complete = try Project.examples.filter { name in
        try form.missing(in: Project.example(name), on: Project.day).isEmpty
      }
      #expect(complete.count >= 6, "\(form.id)")
    }
  }

  @Test("The committed documents are what the records render to", arguments: Project.examples, Form.all)
  func documentsAreCurrent(example: String, form: Form) throws {
    let path = "examples/documents/\(example)/\(form.id).xml"
    let record = try Project.example(example)
    guard let document = try? form.document(for: record, on: Project.day) else {
      let isThere = FileManager.default.fileExists(atPath: Project.root.appending(path: path).path)
      #expect(!isThere, "\(path) belongs to a form that cannot be sent")
      return
    }
    let isCurrent = try Project.bytes(path) == document.bytes
    #expect(isCurrent, "\(path): run make documents")
  }

  @Test(
    "Telephone numbers are of the ranges reserved for drama, and e-mail is at example domains",
    arguments: Project.examples)
  func contactsAreInvented(example: String) throws {
    let record = try Project.example(example)
    let drama = [
      "01632960", "07700900", "02079460", "01134960", "01144960", "01154960", "01164960", "01174960",
      "01184960", "01214960", "01314960", "01414960", "01514960", "01614960", "01914980", "02890180",
      "02920180",
    ]
    for fact in Catalogue.standard.facts where [.phone, .email].contains(fact.type) {
      for index in 0..<(fact.list.map { record.count(of: $0) } ?? 1) {
        guard case .scalar(let text)? = record[fact, at: index].content else { continue }
        let digits = String(text.filter(\.isNumber))
        let isInvented =
          fact.type == .phone
          ? drama.contains { digits.hasPrefix($0) || digits.hasPrefix("44" + $0.dropFirst()) }
          : ["@example.org", "@example.com", "@example.net"].contains { text.hasSuffix($0) }
        #expect(isInvented, "\(fact.path(at: index))")
      }
    }
  }
}
