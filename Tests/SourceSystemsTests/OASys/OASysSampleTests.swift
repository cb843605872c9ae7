import ProbationRecord
import SourceSystems
import Testing

/// What the real samples of OASys hold, with their traps.
@Suite(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
struct OASysSampleTests {
  @Test func anOpenAssessmentIsOfTheDayOnWhichItWasWorkedOnLast() throws {
    let account = try Payloads.sample("oasys/ap-and-oasys-needs-details")
    #expect(account.shape.id == "oasys.needs-details")
    #expect(account.record.risk.oasys.status == .inProgress)
    #expect(account.outcomes["risk.oasys.completedDate"] == .notFound)
    #expect(account.kinds(about: "assessmentStatus") == [.incomplete])
    #expect(account.record.offending.riskIssues == "Analysis")
    #expect(account.record.needs.drugs.summary?.hasPrefix("[8.9] Mr Offender") == true)
    #expect(account.record[facts.needs.drugs.summary].source?.asOf == CalendarDate(lexical: "2022-11-29"))
    #expect(account.record[facts.needs.drugs.summary].source?.reference == "1310103")
    #expect(account.namesNobody)
    #expect(account.record.person.access.restricted == false)
  }

  @Test func anOffenceRecordTellsOfTheLaterAssessmentAndOfPlaceholders() throws {
    let account = try Payloads.sample("oasys/ords-offence")
    #expect(account.shape.id == "oasys.ords-offence")
    #expect(account.kinds(about: "assessments[0].laterWIPAssessmentExists") == [.laterExists])
    #expect(account.kinds(about: "assessments[0].offence") == [.placeholder])
    #expect(account.kinds(about: "assessments[0].patternOfOffending") == [.placeholder])
    #expect(account.record[facts.offending.analysis].isStated == false)
    #expect(account.record.offending.weaponUsed == true)
    #expect(account.record.offending.motivation == "Sexual motivation")
    #expect(account.record.offences.map(\.code?.lexical) == ["02800", "02005"])
    #expect(account.record.offences.map(\.date?.lexical) == ["2021-11-01", "2021-12-25"])
    #expect(
      account.record.offences.map(\.description) == ["Burglary in a dwelling", "Sexual assault on a female"])
    #expect(account.record.victims.map(\.relationship) == ["Stranger", "Spouse/Partner - live in"])
    #expect(account.record[facts.risk.oasys.status].source?.asOf == CalendarDate(lexical: "2022-07-21"))
    #expect(account.record.person.identifiers.crn?.text == "X123456")
  }

  @Test func aSummaryMixesTheLayouts() throws {
    let account = try Payloads.sample("oasys/ords-rosh-summary")
    let rosh = account.record.risk.rosh
    #expect(account.shape.id == "oasys.ords-rosh")
    #expect(rosh.overall == .veryHigh)
    #expect(rosh.custody.staff == .veryHigh)
    #expect(rosh.community.staff == .high)
    #expect(rosh.greatestWhen == "riskImminence")
    #expect(rosh.likelySituations == "riskIncreaseFactors")
    #expect(rosh.protectiveFactors == "riskMitigationFactors")
    #expect(rosh.riskFactorAnalysis == "analysisOfRiskFactors")
    #expect(rosh[facts.risk.rosh.increaseFactors].isStated == false)
    #expect(account.record.risk.oasys.completedDate == CalendarDate(lexical: "2024-12-19"))
  }
}
