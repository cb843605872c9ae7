import ProbationRecord
import Testing

/// The record against the data dictionary; skipped where that does not lie beside the package.
@Suite(.enabled(if: TestFiles.dictionary != nil, "there is no folder shared/forms beside the package"))
struct DataDictionaryTests {
  struct Line: Hashable {
    var path: String
    var type: String
    var cardinality: String
    var codeList: String
    var sensitivity: String
  }

  @Test func theFactsAreThoseOfTheDictionary() throws {
    let expected = try TestFiles.rows("facts.tsv").map { row in
      Line(
        path: row["path"] ?? "", type: row["type"] ?? "", cardinality: row["cardinality"] ?? "",
        codeList: row["code_list"] ?? "", sensitivity: row["sensitivity"] ?? "")
    }
    let found = Catalogue.standard.facts.map { fact in
      var cardinality = "0..1"
      if case .items = fact.shape { cardinality = "0..n" }
      return Line(
        path: fact.path, type: fact.type.rawValue, cardinality: cardinality,
        codeList: fact.shape.codeList?.name ?? "", sensitivity: fact.sensitivity.name)
    }
    #expect(!expected.isEmpty)
    #expect(Set(expected).subtracting(found).map(\.path).sorted() == [])
    #expect(Set(found).subtracting(expected).map(\.path).sorted() == [])
    #expect(found.count == expected.count)
  }

  @Test func theCodeListsAreThoseOfTheDictionaryInItsOrder() throws {
    let rows = try TestFiles.rows("code-lists.tsv")
    let expected = Dictionary(grouping: rows) { $0["list"] ?? "" }.mapValues { rows in
      rows.map { row in
        CodeLine(
          code: row["code"] ?? "", label: row["label"] ?? "",
          aliases: (row["aliases"] ?? "").split(separator: "|").map(String.init))
      }
    }
    let found = Dictionary(
      uniqueKeysWithValues: allCodeLists.map { ($0.listName, $0.entries.map(CodeLine.init)) })
    for (name, lines) in expected where name != "sensitivity" {
      #expect(found[name] == lines, "\(name)")
    }
    #expect(!expected.isEmpty)
    #expect(Set(found.keys).subtracting(expected.keys) == ["iso3166"])
    #expect(Set(expected["sensitivity"]?.map(\.code) ?? []) == Set(Sensitivity.all.map(\.name)))
  }

  struct CodeLine: Equatable {
    var code: String
    var label: String
    var aliases: [String]

    init(code: String, label: String, aliases: [String]) {
      self.code = code
      self.label = label
      self.aliases = aliases
    }

    init(_ entry: CodeListEntry) { self.init(code: entry.code, label: entry.label, aliases: entry.aliases) }
  }
}
