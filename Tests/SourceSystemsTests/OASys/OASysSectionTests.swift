import ProbationRecord
import SourceSystems
import Testing

/// The other sections of OASys.
@Suite struct OASysSectionTests {
  @Test(
    "The needs are read from a raw record and as they are reshaped",
    arguments: ["ords-needs", "needs-details"])
  func needs(_ payload: String) throws {
    let record = try Payloads.account("oasys/\(payload)").record
    let needs = record.needs
    #expect(needs.accommodation.summary == "Stays with a friend.")
    #expect(needs.employment.summary == "Out of work.")
    #expect(needs.finance.summary == "In debt.")
    #expect(needs.relationships.summary == "Single.")
    #expect(needs.lifestyle.summary == "Older friends.")
    #expect(needs.drugs.summary == "Cannabis at weekends.")
    #expect(needs.emotionalWellbeing.summary == "Low mood.")
    #expect(needs.thinking.summary == "Acts on impulse.")
    #expect(record.offending.riskIssues == "Drink and jealousy.")
  }

  @Test func theNeedsOfARawRecordIncludeAlcoholAndAttitudes() throws {
    let account = try Payloads.account("oasys/ords-needs")
    let needs = account.record.needs
    #expect(needs.alcohol.summary == "Drinks daily.")
    #expect(needs.attitudes.summary == "Wants to change.")
    #expect(account.record[facts.offending.analysis].isStated == false)
    #expect(account.use(of: "assessments[0].thingIssuesDetails") == .fact(["needs.thinking.summary"]))
    #expect(account.use(of: "assessments[0].accLinkedToHarm") == .notUsed)
    #expect(account.use(of: "assessments[0].accLinkedToReoffending") == .notUsed)
  }

  @Test func ofReshapedNeedsTheEmptyAndTheNullAreToldApart() throws {
    let account = try Payloads.account("oasys/needs-details")
    #expect(account.kinds(about: "needs.alcoholIssuesDetails") == [.empty])
    #expect(account.kinds(about: "needs.attitudeIssuesDetails") == [.null])
    #expect(account.outcomes["needs.attitudes.summary"] == .notFound)
    #expect(account.use(of: "linksToHarm.drugLinkedToHarm") == .notUsed)
    #expect(account.use(of: "linksToReOffending.drugLinkedToReOffending") == .notUsed)
    #expect(account.record.person.access.restricted == true)
    #expect(account.record[facts.person.access.restricted].source?.system == .oasys)
  }

  @Test func oneSectionAloneIsReadToo() throws {
    let account = try Payloads.account(
      json: """
        {"source": "OASys", "probNumber": "X900001",
         "assessments": [{"assessmentPk": 7, "assessmentStatus": "COMPLETE", "noFixedAbodeOrTransient": "No",
                          "accIssuesDetails": "Stays with a friend."}]}
        """)
    #expect(account.record.needs.accommodation.summary == "Stays with a friend.")
  }

  @Test(arguments: ["oasys/ords-plan", "oasys/risk-management-plan"])
  func thePlanIsReadByQuestion(_ name: String) throws {
    let account = try Payloads.account(name)
    let plan = account.record.risk.managementPlan
    #expect(plan.currentSituation == "Leaves prison in May.")
    #expect(plan.furtherConsiderations == "None further.")
    #expect(plan.supervision == "Weekly.")
    #expect(plan.monitoringAndControl == "Curfew.")
    #expect(plan.interventionsAndTreatment == "Building Choices.")
    #expect(plan.victimSafety == "Exclusion zone.")
    #expect(plan.contingency == "Recall.")
    if name == "oasys/ords-plan" {
      #expect(account.kinds(about: "assessments[0].additionalComments") == [.notApplicable])
    } else {
      #expect(plan.additionalComments == "Reviewed monthly.")
    }
  }

  @Test(arguments: ["oasys/ords-health", "oasys/health-details"])
  func healthIsTheGeneralAnswerAndItsText(_ name: String) throws {
    let account = try Payloads.account(name)
    #expect(account.record.health.conditions.present == true)
    #expect(account.record.health.conditions.detail == "Asthma.")
    #expect(!account.notices.contains { $0.kind == .contradiction && $0.key != "warnings[0]" })
    #expect(account.record[facts.needs.religiousOrCultural.detail].isStated == false)
  }

  @Test(arguments: ["oasys/ords-offence-analysis", "oasys/offence-details"])
  func theAnalysisOfTheOffenceIsReadByQuestion(_ name: String) throws {
    let account = try Payloads.account(name)
    let offending = account.record.offending
    #expect(offending.analysis == "Took goods and threatened a guard.")
    #expect(offending.motivation == "Needed money.")
    #expect(offending.riskIssues == "Was drunk.")
    #expect(offending.pattern == "More often since 2021.")
    #expect(offending[facts.offending.summary].isStated == false)
    #expect(account.record.victims.count == 1)
    #expect(account.record.victims[0].relationship == "Stranger")
    #expect(account.record.victims[0].impact == "Shaken, off work for a week.")
    #expect(account.record.victims[0][facts.victims.kind].isStated == false)
    #expect(account.record.offences.isEmpty)
  }

  @Test func offencesVictimsAndMotivesAreReadOneByOne() throws {
    let account = try Payloads.account("oasys/ords-offence")
    let record = account.record
    #expect(record.offending.motivation == "Financial motivation\nThrill seeking\nDared to by friends")
    #expect(record.offending.weaponUsed == true)
    #expect(account.use(of: "assessments[0].offenceInvolved[0]") == .fact(["offending.weaponUsed"]))
    #expect(account.use(of: "assessments[0].offenceInvolved[1]") == .notUsed)
    #expect(record.offences.map(\.code?.lexical) == ["03401", "04600", nil])
    #expect(
      record.offences.map(\.description) == [
        "Robbery or assault with intent to rob", "Theft from shops", "Affray",
      ])
    #expect(record.offences[0].mainCategory == "Robbery")
    #expect(record.offences[0].subCategory == "Robbery or assault with intent to rob")
    #expect(record.offences[1][facts.offences.subCategory].isStated == false)
    #expect(record.offences[0].date == CalendarDate(lexical: "2025-12-24"))
    #expect(record.offences[2][facts.offences.date].isStated == false)
    #expect(record.offences.allSatisfy { !$0[$0.facts.isIndex].isStated && !$0[$0.facts.isMain].isStated })
    #expect(account.kinds(about: "assessments[0].offenceDetails[2].offenceCode") == [.unreadable])
    #expect(record.victims.map(\.relationship) == ["Stranger", "Neighbour"])
    #expect(record.victims.allSatisfy { !$0[$0.facts.kind].isStated && !$0[$0.facts.reference].isStated })
    #expect(account.use(of: "assessments[0].victimDetails[0].age") == .notUsed)
    #expect(account.use(of: "assessments[0].victimPerpetratorRelationship") == .notUsed)
  }

  @Test func withoutATickNothingIsSaidOfAWeapon() throws {
    let account = try Payloads.account(
      json: """
        {"source": "OASys", "crn": "X900001", "assessments": [{"offenceDetails": [], "offenceInvolved": ["Arson"],
         "victimPerpetratorRelationship": "They had never met."}]}
        """)
    #expect(account.record[facts.offending.weaponUsed].isStated == false)
    #expect(account.outcomes["offending.weaponUsed"] == .notFound)
    #expect(account.record.victims.map(\.relationship) == ["They had never met."])
  }
}
