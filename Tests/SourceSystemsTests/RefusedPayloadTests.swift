import ProbationRecord
import SourceSystems
import Testing

/// Payloads that may be about somebody else than they seem.
@Suite struct RefusedPayloadTests {
  @Test(arguments: [
    #"{"prisonerNumber":"A9001AA","bookingId":"1","lastName":"ONE","prisonerNumber":"A9002AA"}"#,
    #"{"prisonerNumber":"A9001AA","bookingId":"1","lastName":"ONE","aliases":[{"firstName":"A","firstName":"B"}]}"#,
  ])
  func aKeyThatStandsTwiceRefusesThePayload(_ json: String) {
    let error = #expect(throws: SourceProblem.self) { try Payloads.account(json: json) }
    #expect(error?.code == .duplicateKey)
    #expect(error?.line == 1)
  }

  @Test(arguments: [
    #"{"prisonerNumber":"A9001AA","contactId":7,"lastName":"ONE","firstName":"AUNT","dateOfBirth":"1960-01-01"}"#,
    #"{"prisonerNumber":"A9001AA","lastName":"ONE","firstName":"VISITOR","relationshipTypeCode":"S","status":"ACTIVE"}"#,
  ])
  func somebodyWhomAPrisonerKnowsIsNotThePrisoner(_ person: String) {
    for json in [person, "[\(person)]", #"{"content":[\#(person)],"page":{"number":0}}"#] {
      let error = #expect(throws: SourceProblem.self) { try Payloads.account(json: json) }
      #expect(error?.code == .unknownShape)
    }
  }

  @Test(arguments: ["Na", "NA"])
  func aNameOfTwoLettersIsAName(_ name: String) throws {
    let json = #"{"prisonerNumber":"A9001AA","bookingId":"1","lastName":"\#(name)","religion":"\#(name)"}"#
    let account = try Payloads.account(json: json)
    #expect(account.record.person.name.family == name)
    #expect(account.kinds(about: "religion") == [.notApplicable])
  }

  @Test(arguments: ["string", "N/A", "DUMMY", "-"])
  func aPlaceholderIsNoName(_ name: String) throws {
    let json = #"{"prisonerNumber":"A9001AA","bookingId":"1","lastName":"\#(name)"}"#
    #expect(try Payloads.account(json: json).record.person.name.family == nil)
  }
}
