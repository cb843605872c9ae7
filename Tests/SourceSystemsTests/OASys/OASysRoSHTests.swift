import ProbationRecord
import SourceSystems
import Testing

/// Risk of serious harm as OASys and the services around it give it.
@Suite struct OASysRoSHTests {
  static let keys = [
    "riskChildrenCommunity", "riskPublicCommunity", "riskKnownAdultCommunity", "riskStaffCommunity",
    "riskChildrenCustody", "riskPublicCustody", "riskKnownAdultCustody", "riskStaffCustody",
    "riskPrisonersCustody",
  ]

  @Test func theNewerLayoutIsReadByQuestion() throws {
    let account = try Payloads.account("oasys/ords-rosh")
    let rosh = account.record.risk.rosh
    #expect(rosh.whoIsAtRisk == "Former partners.\n\nPeople who work in shops.")
    #expect(rosh.natureOfRisk == "Threats and assault.")
    #expect(rosh.riskFactorAnalysis == "Jealousy drives the risk.")
    #expect(rosh.protectiveFactors == "Work, and a steady friend.")
    #expect(rosh.likelySituations == "After drinking.")
    #expect(rosh.greatestWhen == nil)
    #expect(rosh.increaseFactors == nil)
    #expect(account.outcomes["risk.rosh.greatestWhen"] == .notFound)
    #expect(account.outcomes["risk.rosh.protectiveFactors"] == .retrieved)
    #expect(account.use(of: "assessments[0].factorsLikelyToReduceRisk") == .nothing(.null))
    #expect(account.use(of: "assessments[0].assessor.name") == .notUsed)
  }

  @Test func theOlderLayoutIsReadByQuestion() throws {
    let account = try Payloads.account("oasys/ords-rosh-older")
    let rosh = account.record.risk.rosh
    #expect(rosh.greatestWhen == "When a relationship ends.")
    #expect(rosh.increaseFactors == "Drink.")
    #expect(rosh.protectiveFactors == "Work.")
    #expect(rosh.likelySituations == nil)
    #expect(rosh[facts.risk.rosh.overall].isStated == false)
    #expect(account.outcomes["risk.rosh.overall"] == .notFound)
  }

  @Test func ofTwoQuestionsOnProtectionTheNewerIsTaken() throws {
    let account = try Payloads.account("oasys/rosh-summary")
    #expect(account.record.risk.rosh.protectiveFactors == "A steady friend.")
    #expect(account.kinds(about: "roshSummary.riskReductionLikelyTo") == [.contradiction])
    #expect(account.use(of: "roshSummary.riskReductionLikelyTo") == .consulted)
    #expect(account.record[facts.risk.rosh.whoIsAtRisk].source?.payload == "rosh-summary")
  }

  @Test(arguments: ["ords-rosh", "ords-rosh-ratings", "rosh-ratings"])
  func theNineRatingsAreRead(_ name: String) throws {
    let rosh = try Payloads.account("oasys/\(name)").record.risk.rosh
    #expect(rosh.community.children == .low)
    #expect(rosh.community.public == .medium)
    #expect(rosh.community.knownAdult == .medium)
    #expect(rosh.community.staff == .low)
    #expect(rosh.custody.children == .veryHigh)
    #expect(rosh.custody.public == .low)
    #expect(rosh.custody.knownAdult == .low)
    #expect(rosh.custody.staff == .medium)
    #expect(rosh.custody.prisoners == .high)
    #expect(rosh.overall == .veryHigh)
  }

  @Test func theOverallLevelIsTheHighestOfAllRatingsAndNamesThem() throws {
    let account = try Payloads.account("oasys/ords-rosh-ratings")
    for key in Self.keys {
      guard case .fact(let facts)? = account.use(of: "assessments[0].\(key)") else {
        Issue.record("\(key) is not used")
        continue
      }
      #expect(facts.count == 2 && facts[1] == "risk.rosh.overall", "\(key)")
    }
    #expect(account.record[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2026-03-03"))
  }

  @Test(arguments: keys) func eachRatingCanBeTheHighest(_ key: String) throws {
    let others = Self.keys.filter { $0 != key }.map { #""\#($0)": "MEDIUM""# }.joined(separator: ",")
    let account = try Payloads.account(
      json: #"{"assessmentId": 7, "rosh": {"\#(key)": "HIGH ", \#(others)}}"#)
    #expect(account.record.risk.rosh.overall == .high)
  }

  @Test func aRatingThatCannotBeUnderstoodLeavesTheOverallLevelOpen() throws {
    let account = try Payloads.account(
      json: #"{"assessmentId": 7, "rosh": {"riskChildrenCommunity": "LOW", "riskStaffCustody": "SEVERE"}}"#)
    #expect(account.kinds(about: "rosh.riskStaffCustody") == [.unknownCode])
    #expect(account.record[facts.risk.rosh.overall].isStated == false)
    #expect(account.outcomes["risk.rosh.overall"] == .failed)
    #expect(account.record.risk.rosh.community.children == .low)
  }

  @Test func groupsByLevelAreReadWithTheirStraySpellings() throws {
    let account = try Payloads.account("oasys/arns-rosh")
    let rosh = account.record.risk.rosh
    #expect(rosh.community.knownAdult == .high)
    #expect(rosh.community.public == .medium)
    #expect(rosh.community.staff == .medium)
    #expect(rosh.community.children == .low)
    #expect(rosh.custody.children == .veryHigh)
    #expect(rosh.custody.prisoners == .high)
    #expect(rosh.custody.knownAdult == .low)
    #expect(rosh.custody.public == .low)
    #expect(rosh.custody.staff == .low)
    #expect(rosh.overall == .veryHigh)
    #expect(rosh.greatestWhen == "When a relationship ends.")
    #expect(rosh.increaseFactors == "Drink.")
    #expect(rosh.protectiveFactors == "Work.")
    #expect(rosh.likelySituations == nil)
    #expect(rosh.riskFactorAnalysis == "Jealousy drives the risk.")
    #expect(account.record.risk.oasys.completedDate == CalendarDate(lexical: "2026-03-12"))
    #expect(rosh[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2026-03-12"))
    #expect(!account.notices.contains { $0.kind == .contradiction })
    #expect(
      account.use(of: "riskInCustody.HIGH[0]") == .fact(["risk.rosh.custody.prisoners", "risk.rosh.overall"]))
  }

  @Test func levelsByGroupAreReadToo() throws {
    let account = try Payloads.account(
      json:
        #"{"riskInCommunity": {"Public": "HIGH", "Known Adult": "LOW", "Staff": null}, "riskInCustody": {}}"#)
    #expect(account.record.risk.rosh.community.public == .high)
    #expect(account.record.risk.rosh.community.knownAdult == .low)
    #expect(account.record.risk.rosh.overall == .high)
    #expect(account.outcomes["risk.rosh.community.staff"] == .notFound)
  }

  @Test func aLevelOrAGroupThatNobodyKnowsIsReported() throws {
    let account = try Payloads.account(
      json: #"{"riskInCommunity": {"LOW": ["Pets", "Staff"], "SEVERE": ["Public"]}, "riskInCustody": {}}"#)
    #expect(account.kinds(about: "riskInCommunity.LOW[0]") == [.unknownCode])
    #expect(account.kinds(about: "riskInCommunity.SEVERE[0]") == [.unknownCode])
    #expect(account.record.risk.rosh.community.staff == .low)
    #expect(account.outcomes["risk.rosh.overall"] == .failed)
  }

  @Test func anOverallLevelThatIsNotTheHighestIsAContradiction() throws {
    let account = try Payloads.account(
      json: """
        {"riskInCommunity": {"HIGH": ["Staff"], "LOW": ["Staff", "Public"]}, "riskInCustody": {"LOW": ["Public"]},
         "overallRiskLevel": "MEDIUM"}
        """)
    #expect(account.kinds(about: "overallRiskLevel") == [.contradiction])
    #expect(account.kinds(about: "riskInCommunity.LOW[0]") == [.contradiction])
    #expect(account.record.risk.rosh.overall == .high)
    #expect(account.record.risk.rosh.community.staff == .high)
  }

  @Test func whatAReaderOutsideProbationDoesNotSeeIsWithheld() throws {
    let account = try Payloads.account(
      json: #"{"riskInCommunity": {"LOW": ["Staff"]}, "overallRiskLevel": "HIGH"}"#)
    #expect(account.record.risk.rosh.overall == .high)
    #expect(!account.notices.contains { $0.kind == .contradiction })
    #expect(account.outcomes["risk.rosh.custody.staff"] == .withheld)
    #expect(account.outcomes["risk.rosh.whoIsAtRisk"] == .withheld)
  }

  @Test func anEmptyAnswerIsNoEntryAndNotALowRisk() throws {
    let account = try Payloads.account(
      json: #"{"riskToSelf":{},"otherRisks":{},"summary":{"riskInCommunity":{},"riskInCustody":{}}}"#)
    #expect(account.record == CaseRecord())
    #expect(account.outcomes["risk.rosh.overall"] == .notFound)
    #expect(account.outcomes["risk.rosh.community.staff"] == .notFound)
  }
}
