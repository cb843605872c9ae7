import ProbationRecord
import Testing

@testable import SourceSystems

struct NDeliusWordsTests {
  @Test func everyNationalityIsACountryOfTheList() {
    let codes = Set(Country.entries.map(\.code))
    #expect(DescribedWords.nationalities.values.filter { !codes.contains($0) } == [])
    #expect(DescribedWords.nationalities.count > 120)
  }

  @Test(arguments: [
    (NDeliusWords.sexes, Sex.descriptor), (NDeliusWords.ethnicities, Ethnicity.descriptor),
    (NDeliusWords.religions, Religion.descriptor),
    (NDeliusWords.sexualOrientations, SexualOrientation.descriptor),
    (NDeliusWords.needs, NeedKind.descriptor),
    (NDeliusWords.flags, RiskFlag.descriptor), (NDeliusWords.roshLevels, RoSHLevel.descriptor),
    (NDeliusWords.licenceConditions, LicenceConditionKind.descriptor),
    (NDeliusWords.sentenceTypes, SentenceType.descriptor),
  ])
  func everyWordStandsForACodeOfItsList(_ words: [String: String], _ list: CodeListDescriptor) {
    let codes = Set(list.entries.map(\.code))
    #expect(words.values.filter { !codes.contains($0) } == [])
  }
}
