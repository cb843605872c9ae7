import ProbationRecord
import ReferralForms
import Testing

/// What a housing supplier is told, which is denied unless a fact says otherwise.
@Suite("The CAS3 supplier sheet")
struct SupplierSheetTests {
  private static let health = [
    "health.adjustments.needed", "health.adjustments.detail", "health.diet.present", "health.diet.detail",
  ]

  private func record(agreed: Bool?) throws -> CaseRecord {
    var record = try Project.example("every-fact")
    record.referrals.cas3.consentGiven = agreed
    return record
  }

  @Test("A supplier may see exactly what its sheet asks for")
  func auditIsClosed() {
    let open = Catalogue.standard.facts.filter { $0.audiences.contains(.housingSupplier) }
    #expect(Set(open.map(\.path)) == Set(Form.cas3Supplier.fields.map(\.fact.path)))
  }

  @Test("No sensitivity opens a fact to suppliers by itself", arguments: Sensitivity.all)
  func suppliersAreNobodysUsualAudience(sensitivity: Sensitivity) {
    #expect(!sensitivity.usualAudiences.contains(.housingSupplier))
  }

  @Test("Nothing of offences, risk, prison, MAPPA, victims, children or other services is on it")
  func restrictedSubjectsAreAbsent() {
    for field in Form.cas3Supplier.fields {
      let subject = field.fact.path.split(separator: ".")[0]
      #expect(["person", "management", "referrals", "health"].contains(subject), "\(field.fact.path)")
    }
    #expect(!Form.cas3Supplier.asks(for: facts.person.identifiers.noms.untyped))
  }

  @Test(
    "Health is told only when the person has agreed, and not while nobody has asked them",
    arguments: [true, false, nil])
  func healthNeedsAgreement(agreed: Bool?) throws {
    let filled = Form.cas3Supplier.filled(from: try record(agreed: agreed), on: Samples.day)
    for path in Self.health {
      let answer = try #require(filled.answers.first { $0.path == path })
      #expect(answer.status == (agreed == true ? .given : .heldBack), "\(path)")
    }
    let text = String(
      decoding: try Form.cas3Supplier.draft(for: record(agreed: agreed), on: Samples.day).bytes, as: UTF8.self
    )
    #expect(text.contains("DietaryNeed") == (agreed == true))
  }

  @Test("It is no referral, and nothing makes it unasked")
  func sheetIsMadeWhenAsked() {
    #expect(Form.referrals.map(\.id) == ["approved-premises", "cas3", "mappa"])
    #expect(Form.all.map(\.id) == Form.referrals.map(\.id) + ["cas3-supplier"])
    #expect(Form.referrals.allSatisfy { $0.audience != .housingSupplier })
  }
}
