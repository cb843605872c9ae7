import ProbationRecord
import SourceSystems
import Testing

/// The results of risk tools.
@Suite struct OASysPredictorTests {
  /// A result as a test states it.
  struct Expected: Hashable, CustomStringConvertible {
    let kind: PredictorKind
    let score: String?
    let band: PredictorBand?
    let day: String?

    init(_ kind: PredictorKind, _ score: String?, _ band: PredictorBand?, _ day: String?) {
      self.kind = kind
      self.score = score
      self.band = band
      self.day = day
    }

    var description: String { "\(kind.rawValue) \(score ?? "-") \(band?.rawValue ?? "-") \(day ?? "-")" }
  }

  private func results(_ account: SourceAccount) -> Set<Expected> {
    Set(
      account.record.risk.predictors.compactMap { entry in
        entry.kind.map { Expected($0, entry.score?.lexical, entry.band, entry.date?.lexical) }
      })
  }

  @Test func theNewestCompleteResultOfEachToolIsTaken() throws {
    let account = try Payloads.account("oasys/ords-predictors")
    let day = "2026-03-12"
    #expect(
      results(account) == [
        Expected(.ogrs3, "5", .low, day), Expected(.ogp, "8", .low, day), Expected(.ovp, "7", .low, day),
        Expected(.rsr, "1.2", .low, day), Expected(.ospDirectContact, "1.07", .medium, day),
        Expected(.ospIndirectImages, nil, .notApplicable, day),
      ])
    #expect(account.record.risk.predictors.allSatisfy { $0[$0.facts.kind].source?.reference == "7001001" })
    #expect(
      account.record.risk.predictors.allSatisfy {
        $0[$0.facts.band].source?.asOf == CalendarDate(lexical: day)
      })
    #expect(account.record.risk.oasys.completedDate == CalendarDate(lexical: day))
    #expect(account.kinds(about: "assessments[0].OGRS.ogrs32Year") == [.notInForce])
    #expect(account.use(of: "assessments[0].OGRS.ogrs32Year") == .nothing(.notInForce))
    #expect(account.kinds(about: "assessments[1].OGRS.ogrs32Year") == [.notInForce])
    #expect(!account.notices.contains { $0.kind == .laterExists })
  }

  @Test func zeroBesideNotApplicableIsNoScore() throws {
    let account = try Payloads.account("oasys/ords-predictors")
    #expect(account.kinds(about: "assessments[2].OSP.ospImagePercentageScore") == [.notApplicable])
    #expect(account.use(of: "assessments[2].OSP.ospImagePercentageScore") == .nothing(.notApplicable))
  }

  @Test func aScoreBesideNotApplicableIsAContradiction() throws {
    let account = try Payloads.account(
      json: """
        [{"completedDate": "2026-03-12T14:05:13", "status": "COMPLETE", "outputVersion": "2",
          "output": {"allReoffendingPredictor": {"score": 4.56, "band": "NOT_APPLICABLE"}}}]
        """)
    #expect(account.kinds(about: "[0].output.allReoffendingPredictor.score") == [.contradiction])
    #expect(results(account) == [Expected(.arp, nil, .notApplicable, "2026-03-12")])
  }

  @Test func ofTheNewerToolsOnlyWhatWasCalculatedIsTaken() throws {
    let account = try Payloads.account("oasys/ords-predictors-newer")
    let day = "2026-03-12"
    #expect(
      results(account) == [
        Expected(.arp, "1.23", .low, day), Expected(.vrp, "6.5", .medium, day),
        Expected(.csrp, "1.23", .low, day), Expected(.dcSrp, "2.81", .medium, day),
        Expected(.iicSrp, "1.07", .medium, day),
      ])
    #expect(account.use(of: "assessments[0].newActuarialPredictors.ogp2Yr2") == .notUsed)
    #expect(account.use(of: "assessments[0].newActuarialPredictors.ovp2Calculated") == .consulted)
  }

  @Test func bothOutputVersionsAreReadFromOneList() throws {
    let account = try Payloads.account("oasys/arns-predictors")
    let day = "2026-03-12"
    #expect(
      results(account) == [
        Expected(.arp, "4.56", .medium, day), Expected(.vrp, "3.5", .medium, day),
        Expected(.svrp, "2.5", .low, day), Expected(.dcSrp, "2.81", .medium, day),
        Expected(.csrp, "1.23", .low, day), Expected(.ogrs3, "15", .high, "2025-01-02"),
        Expected(.ogp, "8", .low, "2024-06-10"), Expected(.ovp, "7", .low, "2024-06-10"),
        Expected(.rsr, "50.12", .medium, "2024-06-10"),
        Expected(.ospDirectContact, "1.07", .medium, "2024-06-10"),
        Expected(.ospIndirectImages, nil, .notApplicable, "2024-06-10"),
        Expected(.iicSrp, "1.07", .low, nil),
      ])
    #expect(account.kinds(about: "[3].status") == [.incomplete])
    #expect(account.kinds(about: "[3].output.allReoffendingPredictor.score") == [.notInForce])
    let draft = account.record.risk.predictors.first { $0.kind == .iicSrp }
    #expect(draft?[facts.risk.predictors.score].source?.asOf == nil)
    #expect(account.record[facts.risk.oasys.completedDate].isStated == false)
  }

  @Test func oneObjectAndTheOldestListAreReadToo() throws {
    let one = try Payloads.account(
      json: """
        {"completedDate": "2026-03-12T14:05:13", "assessmentType": "LAYER3", "outputVersion": "2",
         "output": {"combinedSeriousReoffendingPredictor": {"score": 1.5, "band": "LOW"}}}
        """)
    #expect(results(one) == [Expected(.csrp, "1.5", .low, "2026-03-12")])
    let oldest = try Payloads.account(
      json: """
        [{"completedDate": "2022-06-10T18:23:20", "assessmentStatus": "COMPLETE",
          "groupReconvictionScore": {"oneYear": 3, "twoYears": 5, "scoreLevel": "LOW"}}]
        """)
    #expect(results(oldest) == [Expected(.ogrs3, "5", .low, "2022-06-10")])
  }

  @Test func anUnknownOutputVersionIsReported() throws {
    let account = try Payloads.account(
      json:
        #"[{"status": "COMPLETE", "completedDate": "2026-03-12T14:05:13", "outputVersion": "3", "output": {}}]"#
    )
    #expect(account.kinds(about: "[0].outputVersion") == [.unknownCode])
    #expect(account.outcomes["risk.predictors[].score"] == .notFound)
  }
}
