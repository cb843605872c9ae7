import ProbationRecord
import SourceSystems
import Testing

/// The risk to the person, in its older and newer layout.
@Suite struct OASysToSelfTests {
  @Test func theOlderLayoutJoinsNowAndThePast() throws {
    let account = try Payloads.account("oasys/ords-rosh-full")
    let risk = account.record.risk
    #expect(risk.toSelf.selfHarm.detail == "None seen at interview.\n\nCut himself in 2014.")
    #expect(risk.toSelf.coping == "Isolates himself.\n\nMoved wing twice.")
    #expect(risk.toSelf.vulnerability.detail == "Owes money.")
    #expect(risk.abscond == "Spoke of leaving.\n\nWalked out of open conditions.")
    #expect(risk.toSelf.selfHarm.present == true)
    #expect(risk.toSelf.vulnerability.present == true)
    let past = account.use(of: "assessments[0].pastSelfHarmConcerns")
    #expect(past == .fact(["risk.toSelf.selfHarm.present"]))
    #expect(account.use(of: "assessments[0].pastSuicideConcerns") == .consulted)
    #expect(account.use(of: "assessments[0].currentOffenceDetails") == .notUsed)
    #expect(account.use(of: "assessments[0].riskOfSeriousHarm") == .notUsed)
  }

  @Test func theNewerLayoutLeavesOlderTextsBehind() throws {
    let account = try Payloads.account("oasys/ords-risk-to-self")
    let toSelf = account.record.risk.toSelf
    #expect(toSelf.selfHarm.detail == "No thoughts of harm.")
    #expect(toSelf.coping == "Copes well.")
    #expect(toSelf.vulnerability.detail == "Easily led.")
    #expect(account.kinds(about: "assessments[0].currentConcernsSelfHarmSuicide") == [.staleBranch])
    #expect(account.use(of: "assessments[0].currentConcernsSelfHarmSuicide") == .consulted)
  }

  @Test func notKnownIsNeitherYesNorNo() throws {
    let account = try Payloads.account("oasys/ords-risk-to-self")
    let toSelf = account.record.risk.toSelf
    #expect(toSelf.selfHarm.present == nil)
    #expect(toSelf[facts.risk.toSelf.selfHarm.present].absence == .notKnown)
    // A screening "no" is not the opposite of the wider fact.
    #expect(toSelf[facts.risk.toSelf.vulnerability.present].isStated == false)
    #expect(account.use(of: "assessments[0].concernsVulnerability") == .consulted)
  }

  @Test func theReshapedSectionIsReadInItsOlderLayout() throws {
    let account = try Payloads.account("oasys/risk-to-the-individual")
    let toSelf = account.record.risk.toSelf
    #expect(toSelf.selfHarm.detail == "None now.\n\nTook tablets in 2015.")
    #expect(toSelf.coping == "Isolates himself.")
    #expect(toSelf.vulnerability.detail == "Owes money.\n\nBullied in 2015.")
    #expect(toSelf.selfHarm.present == true)
    #expect(toSelf[facts.risk.toSelf.vulnerability.present].isStated == false)
  }

  @Test(arguments: [("No", false), ("[No]", false), (nil, Bool?.none)] as [(String?, Bool?)])
  func onlyNoToAllQuestionsSaysThatThereIsNoConcern(_ last: String?, _ expected: Bool?) throws {
    let account = try Payloads.account(
      json: """
        {"source": "OASys", "crn": "X900001", "assessments": [{"currentOffenceDetails": "Theft.",
         "currentConcernsRiskOfSuicide": "No", "currentConcernsRiskOfSelfHarm": "No", "pastSuicideConcerns": "No",
         "pastSelfHarmConcerns": \(last.map { "\"\($0)\"" } ?? "null")}]}
        """)
    #expect(account.record.risk.toSelf.selfHarm.present == expected)
    #expect(account.record[facts.risk.toSelf.selfHarm.present].isStated == (expected != nil))
  }

  @Test func aTextThatComesTwiceIsTakenOnce() throws {
    let account = try Payloads.account("oasys/arns-risks")
    let toSelf = account.record.risk.toSelf
    #expect(toSelf.selfHarm.detail == "None now.\n\nTook tablets in 2015.")
    #expect(account.use(of: "riskToSelf.selfHarm.currentConcernsText") == .consulted)
    #expect(toSelf.selfHarm.present == true)
    #expect(toSelf.coping == "Isolates himself.")
    #expect(toSelf.vulnerability.present == true)
    #expect(toSelf.vulnerability.detail == "Owes money.")
    #expect(account.record.risk.rosh.overall == .high)
    #expect(account.use(of: "otherRisks.escapeOrAbscond") == .notUsed)
  }
}
