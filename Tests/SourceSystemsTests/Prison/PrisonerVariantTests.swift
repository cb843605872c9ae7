import ProbationRecord
import SourceSystems
import Testing

/// What a prisoner's record says in other cases than the usual one.
@Suite struct PrisonerVariantTests {
  private func account(_ keys: String) throws -> SourceAccount {
    try Payloads.account(
      json: #"{"prisonerNumber":"A9001AA","bookingId":"900","lastName":"TESTERBY",\#(keys)}"#)
  }

  struct Place: Sendable {
    let keys: String
    let status: CustodyStatus?
    var prison: String?
  }

  @Test(arguments: [
    Place(
      keys: #""status":"ACTIVE IN","inOutStatus":"IN","prisonId":"ZZI","prisonName":"Example"#,
      status: .inCustody, prison: "Example"),
    Place(
      keys: #""status":"INACTIVE TRN","inOutStatus":"TRN","prisonId":"TRN","prisonName":"Transfer"#,
      status: .inCustody),
    Place(
      keys: #""status":"INACTIVE OUT","inOutStatus":"OUT","prisonId":"OUT","prisonName":"Outside"#,
      status: .inCommunity),
    Place(keys: #""status":"ACTIVE OUT","inOutStatus":"OUT","prisonName":""#, status: nil),
    Place(keys: #""inOutStatus":"IN","prisonName":""#, status: .inCustody),
    Place(keys: #""inOutStatus":"OUT","prisonName":""#, status: nil),
  ])
  func bookingSaysWhereThePersonIs(_ place: Place) throws {
    let account = try account(place.keys + "\"")
    #expect(account.record.custody.status == place.status)
    #expect(account.record.custody.prisonName == place.prison)
    if place.status == nil { #expect(account.notices.contains { $0.kind == .unknownCode }) }
  }

  @Test func restrictedPatientIsInHospital() throws {
    let account = try account(
      #""restrictedPatient":true,"status":"INACTIVE OUT","dischargedHospitalDescription":"Example House""#)
    #expect(account.record.custody.status == .inHospital)
    #expect(account.record.health.detention.restricted == true)
    #expect(account.record.health.detention.hospital == "Example House")
    #expect(account.notices.isEmpty)
  }

  @Test func plannedReleaseDateIsAnEstimate() throws {
    let account = try account(#""releaseDate":"2027-03-03","confirmedReleaseDate":null"#)
    #expect(account.record.release.date == CalendarDate(lexical: "2027-03-03"))
    #expect(account.record.release.dateStatus == .estimated)
  }

  @Test(arguments: [
    (
      #""automaticReleaseDate":"2027-01-01","nonDtoReleaseDate":"2027-01-02","nonDtoReleaseDateType":"ARD""#,
      "2027-01-01"
    ),
    (#""nonDtoReleaseDate":"2027-01-02","nonDtoReleaseDateType":"ARD""#, "2027-01-02"),
    (#""nonDtoReleaseDate":"2027-01-02","nonDtoReleaseDateType":"PRRD""#, nil),
  ])
  func automaticReleaseStandsInForTheConditional(_ keys: String, _ day: String?) throws {
    let record = try account(keys).record
    #expect(record.sentence.dates.conditionalRelease?.lexical == day)
  }

  @Test(arguments: [
    ("LIFE", SentenceType.life), ("MLP", .life), ("IPP", .ipp), ("LASPO_DR", .extendedDeterminate),
    ("SOPC21", .specialCustodial), ("SENT03", .standardDeterminate),
    ("ADIMP_ORA", .offenderRehabilitationAct),
    ("RX", nil), ("LR_HDC", nil),
  ])
  func imprisonmentStatusIsKnownByATable(_ code: String, _ type: SentenceType?) throws {
    let account = try account(#""imprisonmentStatus":"\#(code)""#)
    #expect(account.record.sentence.type == type)
    #expect(account.kinds(about: "imprisonmentStatus") == (type == nil ? [.unknownCode] : []))
  }

  @Test func codeOfTheEthnicGroupIsBetterThanItsWords() throws {
    let account = try account(#""ethnicity":"White: Irish","raceCode":"A9""#)
    #expect(account.record.person.ethnicity == .asianOther)
    #expect(account.kinds(about: "ethnicity") == [.contradiction])
  }

  @Test func wordsStandInForACodeThatNobodyKnows() throws {
    let account = try account(#""ethnicity":"White: Irish","raceCode":"ZZ""#)
    #expect(account.record.person.ethnicity == .whiteIrish)
    #expect(account.use(of: "raceCode") == .notUsed)
  }

  @Test func languageThatNobodyKnowsIsNotTaken() throws {
    let account = try account(#""languages":[{"type":"PRIM","code":"QQQ","interpreterRequested":false}]"#)
    #expect(!account.record[facts.person.language.preferred].isStated)
    #expect(account.outcomes["person.language.preferred"] == .failed)
    #expect(account.kinds(about: "languages[0].code") == [.unknownCode])
  }

  @Test func emptyListsSayThatThereAreNone() throws {
    let record = try account(#""aliases":[],"alerts":[],"addresses":[]"#).record
    #expect(record.person.aliases.absence == .nothing)
    #expect(record.custody.acctAlerts.absence == .nothing)
    #expect(record.person.addresses.absence == .nothing)
  }

  @Test func mostSeriousOffenceStandsInForAMissingList() throws {
    #expect(
      try account(#""mostSeriousOffence":"Burglary""#).record.offences.map(\.description) == ["Burglary"])
  }
}
