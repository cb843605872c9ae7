import ProbationRecord
import ReferralForms
import Testing

/// Entries of lists of which an audience may see only some facts.
@Suite("Entries that an audience may not see")
struct UnseenEntryTests {
  /// A form that lists orders for readers who may see their kind and not their terms.
  private static let form = Form(
    id: "orders", title: "Orders", version: "1.0", rootElement: "Orders", schemaFile: "cas3.xsd",
    audience: .approvedPremises,
    sections: [
      section("one", "One") {
        list("Orders", of: "Order", \.orders) {
          item("kind", \.$kind, .always)
          item("endDate", \.$endDate, .optional)
        }
      }
    ])

  private static func missing(_ orders: RepeatingGroup<Order>) -> [String] {
    var record = CaseRecord()
    record.orders = orders
    let filled = form.filled(from: record, on: Samples.day)
    return filled.missing.map(\.path) + ["\(filled.answers.count)"]
  }

  @Test("An entry that states only what they may not see is no entry to them: it neither asks nor answers")
  func unseenEntries() {
    let terms = FactCatalogue.shared[\.orders, \.$terms]
    #expect(!terms.audiences.contains(Self.form.audience))
    let hidden = Order { $0.terms = "Not to go to the example street" }
    let seen = Order { $0.kind = .restraining }
    #expect(Self.missing([hidden]) == Self.missing([]))
    #expect(Self.missing([seen, hidden]) == Self.missing([seen]))
    #expect(Self.missing([hidden]).contains { $0.hasPrefix("orders") })
  }

  @Test("An entry that states something they may see is one, whatever else it states")
  func seenEntries() {
    let ends = Order { $0.endDate = Samples.date("2027-01-01") }
    let both = Order {
      $0.endDate = Samples.date("2027-01-01")
      $0.terms = "Not to go to the example street"
    }
    #expect(Self.missing([ends]) == ["orders[0].kind", "2"])
    #expect(Self.missing([both]) == Self.missing([ends]))
  }
}
