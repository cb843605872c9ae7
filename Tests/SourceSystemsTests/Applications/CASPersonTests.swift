import ProbationRecord
import SourceSystems
import Testing

struct CASPersonTests {
  @Test func aPersonComesFromNDeliusButForCustodyAndThePrisonNumber() throws {
    let account = try Payloads.account("applications/cas-person")
    let person = account.record.person
    #expect(account.shape.id == "ndelius.cas-person")
    #expect(person.name.given == "Morgan")
    #expect(person.name.family == "Sampleton")
    #expect(person.dateOfBirth == CalendarDate(lexical: "1985-03-14"))
    #expect(person.sex == .male)
    #expect(person.genderIdentity == .male)
    #expect(person.ethnicity == .whiteIrish)
    #expect(person.nationality?.map(\.lexical) == ["GBR"])
    #expect(person.religion == .hindu)
    #expect(person.identifiers.pnc?.lexical == "2012/0394773H")
    #expect(person.access.restricted == false)
    #expect(person.identifiers.noms?.lexical == "A9001AA")
    #expect(account.record.custody.status == .inCustody)
    #expect(person[facts.person.religion].source?.system == .ndelius)
    #expect(person[facts.person.identifiers.noms].source?.system == .nomis)
    #expect(account.record[facts.custody.status].source?.system == .nomis)
    #expect(account.record[facts.custody.prisonName].source?.system == .nomis)
    #expect(account.notices.isEmpty)
  }

  @Test func aCaseThatIsNotOpenToTheReaderIsWithheld() throws {
    let account = try Payloads.account("applications/cas-limited-person")
    #expect(account.record.person.identifiers.crn?.lexical == "X900001")
    #expect(account.record.person.access.restricted == true)
    #expect(account.record[facts.person.dateOfBirth].absence == .withheld)
    #expect(account.outcomes["person.name.family"] == .withheld)
    #expect(account.outcomes["custody.status"] == .withheld)
    #expect(account.kinds(about: "type") == [.restricted])
  }

  @Test func aPersonNobodyKnowsIsNoEntryAndNoFailure() throws {
    let account = try Payloads.account(json: #"{"type": "UnknownPerson", "crn": "X900001"}"#)
    #expect(account.outcomes["person.name.family"] == .notFound)
    #expect(!account.record[facts.person.dateOfBirth].isStated)
    #expect(!account.outcomes.values.contains(.failed))
  }

  @Test func aNameOfMoreThanTwoWordsIsNotSplit() throws {
    let account = try Payloads.account(
      json: #"""
        {"crn": "X900001", "name": "Morgan van Sampleton", "dateOfBirth": "1985-03-14", "sex": "Female",
          "status": "InCommunity"}
        """#)
    #expect(!account.record[facts.person.name.family].isStated)
    #expect(account.kinds(about: "name") == [.unreadable])
    #expect(account.record.person.sex == .female)
    #expect(account.record.custody.status == .inCommunity)
  }

  @Test func aGenderInOwnWordsIsKeptAsSuch() throws {
    let account = try Payloads.account(
      json: #"""
        {"crn": "X900001", "name": "Morgan Sampleton", "dateOfBirth": "1985-03-14", "sex": "Female",
          "status": "InCommunity", "genderIdentity": "Genderfluid"}
        """#)
    #expect(account.record.person.genderIdentity == .selfDescribed)
    #expect(account.record.person.genderSelfDescription == "Genderfluid")
  }
}
