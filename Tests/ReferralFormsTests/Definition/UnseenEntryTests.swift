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
        list("Orders", of: "Order", facts.orders) {
          item("kind", facts.orders.kind, .always)
          item("endDate", facts.orders.endDate, .optional)
        }
      }
    ])

  private static func missing(_ orders: [Entry<Order>]) -> [String] {
    var record = CaseRecord()
    for order in orders { record.orders.append(order) }
    let filled = form.filled(from: record, on: Samples.day)
    return filled.missing.map(\.path) + ["\(filled.answers.count)"]
  }

  @Test("An entry that states only what they may not see is no entry to them: it neither asks nor answers")
  func unseenEntries() {
    let terms = facts.orders.terms.untyped
    #expect(!terms.audiences.contains(Self.form.audience))
    let hidden = facts.orders.entry { $0.terms = "Not to go to the example street" }
    let seen = facts.orders.entry { $0.kind = .restraining }
    #expect(Self.missing([hidden]) == Self.missing([]))
    #expect(Self.missing([seen, hidden]) == Self.missing([seen]))
    #expect(Self.missing([hidden]).contains { $0.hasPrefix("orders") })
  }

  @Test("An entry that states something they may see is one, whatever else it states")
  func seenEntries() {
    let ends = facts.orders.entry { $0.endDate = Samples.date("2027-01-01") }
    let both = facts.orders.entry {
      $0.endDate = Samples.date("2027-01-01")
      $0.terms = "Not to go to the example street"
    }
    #expect(Self.missing([ends]) == ["orders[0].kind", "2"])
    #expect(Self.missing([both]) == Self.missing([ends]))
  }
}
