import ProbationRecord
import SourceSystems
import Testing

struct NDeliusRegistrationsTests {
  private let account: SourceAccount
  private var record: CaseRecord { account.record }

  init() throws { account = try Payloads.account("ndelius/registrations") }

  @Test func entriesInForceAreFlagsButSeriousHarmAndMAPPAHaveTheirOwnPlace() {
    #expect(account.shape.id == "ndelius.registrations")
    #expect(
      record.risk.flags == [
        .riskToStaff, .childConcerns, .adultAtRisk, .duplicateRecords, .unlisted("Invented Register")!,
        .registeredSexOffender, .restrainingOrder,
      ])
    #expect(record[facts.risk.flags].source?.asOf == CalendarDate(lexical: "2024-05-07"))
    #expect(account.kinds(about: "[8].type.description") == [.unlistedCode])
  }

  @Test func theLevelInForceIsTakenWithItsDay() {
    #expect(record.risk.rosh.overall == .high)
    #expect(record[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2024-05-01"))
    #expect(record[facts.risk.rosh.overall].source?.system == .ndelius)
    #expect(account.kinds(about: "[1].type.code") == [.notInForce])
  }

  @Test func theArrangementsInForceAreTakenAndEndedOnesAreHistory() {
    #expect(record.mappa.category == .category1)
    #expect(record.mappa.level == .level2)
    #expect(record.mappa.startDate == CalendarDate(lexical: "2024-05-02"))
    #expect(record.mappa.reviewDate == CalendarDate(lexical: "2024-08-02"))
    #expect(record.mappa.notes == "MAPPA notes")
    #expect(record.mappa.area == nil)
    #expect(record.mappa.history.map(\.level) == [.level3])
    #expect(record.mappa.history.first?.endDate == CalendarDate(lexical: "2024-05-01"))
    #expect(account.kinds(about: "[3].type.code").isEmpty)
  }

  @Test func flagsSayMoreThanThemselves() {
    #expect(record.risk.toStaff.present == true)
    #expect(record.risk.toStaff.detail == "Threats to staff in 2023")
    #expect(record[facts.risk.toStaff.present].source?.asOf == CalendarDate(lexical: "2024-05-03"))
    #expect(record.safeguarding.childrenConcern == true)
    #expect(record.safeguarding.personIsAdultAtRisk == true)
    #expect(record.safeguarding.adultAtRiskConcern == nil)
    #expect(record.offending.sexOffenderNotification.active == true)
    #expect(record.orders.map(\.kind) == [.restraining])
    #expect(account.kinds(about: "[7].type.code") == [.duplicateRecord])
  }

  @Test func thePayloadDoesNotSayWhoseItIs() {
    #expect(account.namesNobody)
  }

  @Test(arguments: ["[0].riskColour", "[0].notes", "[0].registeringTeam.code", "[1].deregisteringNotes"])
  func whatNoFormAsksForIsNotUsed(_ key: String) { #expect(account.use(of: key) == .notUsed) }

  @Test func noEntriesMeanNoFlags() throws {
    let account = try Payloads.account(json: #"{"registrations": []}"#)
    #expect(account.shape.id == "ndelius.registration-list")
    #expect(account.outcomes["risk.flags"] == SourceOutcome.none)
    #expect(account.record[facts.risk.flags].state == .absent(.nothing))
  }

  @Test func twoLevelsInForceAreAContradictionAndTheLatestStands() throws {
    let account = try Payloads.account(
      json: """
        {"registrations": [
          {"registrationId": 1, "register": {"code": "1"}, "type": {"code": "RLRH"}, "startDate": "2020-01-01",
           "active": true},
          {"registrationId": 2, "register": {"code": "1"}, "type": {"code": "RMRH"}, "startDate": "2021-01-01",
           "active": true}]}
        """)
    #expect(account.record.risk.rosh.overall == .medium)
    #expect(account.kinds(about: "registrations[0].type.code") == [.contradiction])
  }

  @Test func anUnknownTypeOfSeriousHarmFails() throws {
    let account = try Payloads.account(
      json: """
        [{"registrationId": 1, "register": {"code": "1"}, "type": {"code": "RZZZ", "description": "Odd RoSH"},
          "startDate": "2020-01-01", "active": true}]
        """)
    #expect(account.record.risk.rosh.overall == nil)
    #expect(account.outcomes["risk.rosh.overall"] == .failed)
    #expect(account.kinds(about: "[0].type.code") == [.unknownCode])
  }

  @Test(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
  func realRegistersAreRead() throws {
    let account = try Payloads.sample("ndelius/community-api-registrations")
    #expect(account.record.risk.rosh.overall == .veryHigh)
    #expect(account.record[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2018-12-07"))
    #expect(account.record.mappa.category == .category1)
    #expect(account.record.mappa.level == .level2)
    #expect(
      account.record.risk.flags == [
        .riskToKnownAdult, .victimContact, .riskToChildren, .riskToStaff, .organisedCrime, .duplicateRecords,
        .riskToPublic, .lifer,
      ])
    #expect(account.record.safeguarding.childrenConcern == true)
    #expect(account.notices.filter { $0.kind == .notInForce }.map(\.raw) == ["RCPR", "RHRH", "RTAO"])
    #expect(account.notices.contains { $0.kind == .duplicateRecord })
  }

  @Test(
    arguments: [
      ("AV2S", "risk.toStaff.present"), ("RCHD", "safeguarding.childrenConcern"),
      ("RVAD", "safeguarding.personIsAdultAtRisk"), ("REG22", "safeguarding.adultAtRiskConcern"),
      ("ARSO", "offending.sexOffenderNotification.active"), ("HOIE", "person.immigration.homeOfficeInterest"),
      ("IIOM", "management.integratedOffenderManagement"), ("IMAR", "safeguarding.marac.referred"),
    ])
  func aFlagSaysMoreThanItself(_ code: String, _ path: String) throws {
    let account = try Payloads.account(
      json: """
        [{ "registrationId": 1, "register": { "code": "3" }, "type": { "code": "\(code)" },
          "startDate": "2026-01-05", "active": true }]
        """)
    let fact = try #require(Catalogue.standard[path])
    #expect(["true", "yes"].contains(account.record[fact].content?.texts.first))
    #expect(account.record[fact].source?.asOf == CalendarDate(lexical: "2026-01-05"))
    #expect(account.record.risk.flags?.count == 1)
  }
}
