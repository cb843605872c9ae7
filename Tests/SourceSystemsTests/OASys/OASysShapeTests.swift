import ProbationRecord
import SourceSystems
import Testing

/// That the shapes of OASys and of the tier service are told apart.
@Suite struct OASysShapeTests {
  static let shapes = [
    ("oasys/ords-rosh", "oasys.ords-rosh"), ("oasys/ords-rosh-older", "oasys.ords-rosh"),
    ("oasys/ords-rosh-ratings", "oasys.ords-rosh-ratings"), ("oasys/ords-rosh-full", "oasys.ords-rosh-full"),
    ("oasys/ords-risk-to-self", "oasys.ords-risk-to-self"), ("oasys/ords-needs", "oasys.ords-needs"),
    ("oasys/ords-plan", "oasys.ords-plan"), ("oasys/ords-health", "oasys.ords-health"),
    ("oasys/ords-offence", "oasys.ords-offence"),
    ("oasys/ords-offence-analysis", "oasys.ords-offence-analysis"),
    ("oasys/ords-predictors", "oasys.ords-predictors"),
    ("oasys/ords-predictors-newer", "oasys.ords-predictors"), ("oasys/needs-details", "oasys.needs-details"),
    ("oasys/rosh-summary", "oasys.rosh-summary"), ("oasys/offence-details", "oasys.offence-details"),
    ("oasys/risk-management-plan", "oasys.risk-management-plan"),
    ("oasys/risk-to-the-individual", "oasys.risk-to-the-individual"),
    ("oasys/health-details", "oasys.health-details"), ("oasys/rosh-ratings", "oasys.rosh-ratings"),
    ("oasys/arns-rosh", "oasys.arns-rosh"), ("oasys/arns-risks", "oasys.arns-risks"),
    ("oasys/arns-predictors", "oasys.arns-predictors"), ("tier/tier", "tier.tier"),
    ("tier/tier-letter", "tier.tier"),
  ]

  @Test(arguments: shapes) func eachPayloadIsRecognisedAsOneShape(_ name: String, _ shape: String) throws {
    #expect(try Payloads.account(name).shape.id == shape)
  }

  @Test func everyShapeHasAPayload() {
    let ids = SourceShape.all.map(\.id).filter { $0.hasPrefix("oasys.") || $0.hasPrefix("tier.") }
    #expect(Set(ids) == Set(Self.shapes.map(\.1)))
  }

  @Test(arguments: shapes) func noKeyThatSaysNothingCountsAsUsed(_ name: String, _ shape: String) throws {
    let account = try Payloads.account(name)
    for notice in account.notices where notice.kind == .null || notice.kind == .placeholder {
      #expect(account.use(of: notice.key) != .notUsed, "\(notice.key)")
    }
    for key in account.keys {
      if case .fact(let facts) = key.use { #expect(!facts.contains("offending.summary")) }
    }
  }

  @Test func aReshapedSectionNamesNobody() throws {
    #expect(try Payloads.account("oasys/needs-details").namesNobody)
    #expect(try !Payloads.account("oasys/ords-needs").namesNobody)
  }

  @Test func aSectionWithoutItsWrapperIsReadToo() throws {
    let account = try Payloads.account(
      json: """
        {"assessmentId": 7, "assessmentStatus": "COMPLETE", "dateCompleted": "2026-03-12T14:05:13Z",
         "whoIsAtRisk": "Staff.", "natureOfRisk": "Threats."}
        """)
    #expect(account.shape.id == "oasys.rosh-summary")
    #expect(account.record.risk.rosh.whoIsAtRisk == "Staff.")
  }
}
