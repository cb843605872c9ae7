import ProbationRecord
import Testing

struct CodeListTests {
  @Test func everyListHasItsOwnNameAndIsUsed() {
    #expect(Set(allCodeLists.map { $0.listName }).count == allCodeLists.count)
    let used = Set(Catalogue.standard.facts.compactMap(\.shape.codeList?.name))
    #expect(used.subtracting(allCodeLists.map { $0.listName }) == [])
    #expect(Set(allCodeLists.map { $0.listName }).subtracting(used) == ["sourceSystem"])
  }

  @Test(arguments: closedCodeLists)
  func theCasesOfAClosedListAreItsEntriesInOrder(_ list: any ClosedCodeList.Type) {
    func check<List: ClosedCodeList>(_ list: List.Type) {
      #expect(List.allCases.map(\.rawValue) == List.entries.map(\.code))
      #expect(!List.isOpen)
      #expect(List.allCases.map(\.label) == List.entries.map(\.label))
    }
    check(list)
  }

  @Test func theSourceSystemsAreTheEntriesOfTheirListInOrder() {
    #expect(SourceSystem.all.map(\.rawValue) == SourceSystem.entries.map(\.code))
    #expect(SourceSystem.all.map(\.label) == SourceSystem.entries.map(\.label))
    #expect(!SourceSystem.isOpen)
    #expect(SourceSystem.all.contains(.practitioner))
    #expect(SourceSystem(lexical: "practitioner") == .practitioner)
    #expect(SourceSystem(lexical: "unlisted:another") == nil)
  }

  @Test(arguments: openCodeLists)
  func anOpenListReadsItsEntriesAndKeepsAnUnlistedCodeWithItsText(_ list: any OpenCodeList.Type) throws {
    func check<List: OpenCodeList>(_ list: List.Type) throws {
      #expect(List.isOpen)
      for entry in List.entries {
        let code = try #require(List(lexical: entry.code))
        #expect(code.label == entry.label)
        #expect(!code.isUnlisted)
      }
      let unlisted = try #require(List.unlisted("ZZ9 Carries a knife"))
      #expect(unlisted.isUnlisted)
      #expect(unlisted.lexical == "unlisted:ZZ9 Carries a knife")
      #expect(unlisted.label == "ZZ9 Carries a knife")
      #expect(List(lexical: unlisted.lexical) == unlisted)
    }
    try check(list)
  }

  @Test(arguments: allCodeLists)
  func codesAreDifferentAndHaveWords(_ list: any CodeList.Type) {
    let entries = list.entries
    #expect(!entries.isEmpty)
    #expect(Set(entries.map(\.code)).count == entries.count)
    #expect(entries.allSatisfy { !$0.label.isEmpty && $0.label != $0.code })
    #expect(entries.allSatisfy { $0.code.utf8.allSatisfy { (0x30...0x7A).contains($0) } })
    #expect(entries.flatMap(\.aliases).allSatisfy { $0.split(separator: ":", maxSplits: 1).count == 2 })
  }

  @Test(arguments: allCodeLists)
  func misspeltCodesAreRefused(_ list: any CodeList.Type) {
    func check<List: CodeList>(_ list: List.Type) {
      for code in List.entries.map(\.code) {
        let wrong = [
          code + " ", " " + code, code + "x", String(code.dropLast()) + "?", code + "\n", code + "\u{301}",
          code.uppercased() == code ? code.lowercased() : code.uppercased(),
        ]
        for text in wrong { #expect(List(lexical: text) == nil, "\(text)") }
      }
      for text in neverASpelling + ["unlisted", "Unlisted:x", "unlisted:", "unlisted: ", "unlisted:a\nb"] {
        #expect(List(lexical: text) == nil)
      }
      #expect(List(lexical: "unlisted:" + String(repeating: "x", count: 101)) == nil)
    }
    check(list)
  }

  @Test func aClosedListKeepsNoUnlistedCode() {
    #expect(Sex(lexical: "unlisted:other") == nil)
    #expect(Country.unlisted("") == nil)
    #expect(Country.unlisted(String(repeating: "🙂", count: 100)) != nil)
    #expect(Country.unlisted(String(repeating: "🙂", count: 101)) == nil)
  }

  @Test func theWordsOfAnUnlistedCodeMayBeginWithACombiningMark() {
    #expect(
      Country.unlisted("\u{301}x")?.label.unicodeScalars.elementsEqual("\u{301}x".unicodeScalars) == true)
    #expect(Country.unlisted("\u{301}x")?.isUnlisted == true)
  }

  @Test(arguments: ["U\u{212A}R", "PA\u{212A}", "\u{212A}EN"])
  func aCodeWithTheKelvinSignIsNoCodeAlthoughSwiftCallsTheTextsEqual(_ text: String) {
    #expect(Country.entries.contains { $0.code == text })
    #expect(Country(lexical: text) == nil)
  }

  @Test func aLookAlikeOfAClosedCodeIsNoCode() {
    #expect(LicenceConditionStatus(lexical: LicenceConditionStatus.allCases[0].rawValue) != nil)
    #expect(VictimKind(lexical: "none\u{212A}nown") == nil)
    #expect(Sex(lexical: "not\u{212A}nown") == nil)
    #expect(Sex(lexical: "notKnown") == .notKnown)
  }

  @Test func anAliasOfASourceSystemFindsTheCode() {
    #expect(Sex.code(for: "ndelius", "M") == .male)
    #expect(Sex.code(for: "commonPlatform", "NOT SPECIFIED") == .notSpecified)
    #expect(Ethnicity.code(for: "nomis", "Chinese") == .asianChinese)
    #expect(MAPPALevel.code(for: "ndelius", "M0") == .undetermined)
    #expect(Sex.code(for: "ndelius", "m") == nil)
    #expect(Sex.code(for: "oasys", "M") == nil)
    #expect(Sex.code(for: "", "ndelius:M") == nil)
  }

  @Test(arguments: allCodeLists)
  func everyAliasFindsTheFirstCodeThatListsIt(_ list: any CodeList.Type) {
    func check<List: CodeList>(_ list: List.Type) {
      for alias in List.entries.flatMap(\.aliases) {
        let first = List.entries.first { $0.aliases.contains(alias) }
        let parts = alias.split(separator: ":", maxSplits: 1).map(String.init)
        #expect(List.code(for: parts[0], parts[1])?.lexical == first?.code, "\(alias)")
      }
    }
    check(list)
  }

  @Test func ofTwoCodesWithOneAliasTheFirstListedWins() {
    var shared = 0
    for list in allCodeLists {
      let aliases = list.entries.flatMap(\.aliases)
      shared += aliases.count - Set(aliases).count
    }
    #expect(shared > 0)
  }

  @Test func anEthnicGroupIsPrintedInWords() {
    #expect(Ethnicity.whiteBritish.label == "White: English, Welsh, Scottish, Northern Irish or British")
    #expect(Ethnicity.whiteBritish.lexical == "whiteBritish")
    #expect(Ethnicity(rawValue: "unlisted:Kurdish").label == "Kurdish")
    for entry in Ethnicity.entries { #expect(entry.label.contains(" "), "\(entry.code)") }
  }

  @Test func anUnreadSpellingIsItsOwnLabel() {
    #expect(Country(rawValue: "??").label == "??")
    #expect(Country.gbr.label.contains("United Kingdom"))
  }
}
