import ProbationRecord
import PublicSuites
import Testing

/// JSONTestSuite: `n_` is no JSON, `y_` is JSON, and of `i_` the standard lets a reader decide.
@Suite(.enabled(if: PublicSuites.areThere, "\(PublicSuites.absence)"))
struct JSONSuiteTests {
  @Test func `every file that is no JSON is refused, and by a record for no other reason`() throws {
    let files = try PublicSuites.files(of: "json", beginning: "n_")
    #expect(files.count == 188)
    for file in files {
      #expect(problem(with: file) != nil, "\(file.name)")
      #expect(recordProblems(with: file) == [.notJSON], "\(file.name)")
    }
  }

  @Test func `every file that is JSON is read, and reads the same again when it is written`() throws {
    let files = try PublicSuites.files(of: "json", beginning: "y_")
    #expect(files.count == 95)
    for file in files {
      do {
        let written = JSONWriter.write(try JSONParser.parse(file.bytes).value)
        #expect(JSONWriter.write(try JSONParser.parse(written).value) == written, "\(file.name)")
      } catch {
        Issue.record("\(file.name): \(error)")
      }
    }
  }

  @Test func `of what is JSON, a record refuses just the duplicate keys for what they are`() throws {
    // JSON allows a key twice and leaves open which counts; a record may not be read in two ways.
    let duplicates = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]
    let files = try PublicSuites.files(of: "json", beginning: "y_")
    #expect(files.filter { recordProblems(with: $0).contains(.duplicateKey) }.map(\.name) == duplicates)
    #expect(files.filter { recordProblems(with: $0).contains(.notJSON) }.map(\.name) == [])
    // None of them is a record: each is refused for its type, or for the keys that it lacks.
    let reasons: Set<RecordProblem.Code> = [.wrongType, .missingKey]
    #expect(files.filter { reasons.isDisjoint(with: recordProblems(with: $0)) }.map(\.name) == [])
  }

  @Test func `what the standard leaves open is decided as is stated here`() throws {
    let files = try PublicSuites.files(of: "json", beginning: "i_")
    #expect(files.count == 35)
    let decisions = Dictionary(uniqueKeysWithValues: files.map { ($0.name, problem(with: $0)) })
    for (name, decision) in decisions {
      #expect(Self.refused[name] == decision, "\(name)")
    }
    #expect(decisions.count { $0.value == nil } == 10, "numbers of any size are kept as they are written")
    #expect(Set(Self.refused.keys).isSubset(of: decisions.keys))
  }

  /// The files that the standard lets a reader take and this one refuses, and why.
  static let refused: [String: JSONSyntaxProblem.Code] = [
    "i_object_key_lone_2nd_surrogate.json": .loneSurrogate,
    "i_string_1st_surrogate_but_2nd_missing.json": .loneSurrogate,
    "i_string_1st_valid_surrogate_2nd_invalid.json": .loneSurrogate,
    "i_string_incomplete_surrogate_and_escape_valid.json": .loneSurrogate,
    "i_string_incomplete_surrogate_pair.json": .loneSurrogate,
    "i_string_incomplete_surrogates_escape_valid.json": .loneSurrogate,
    "i_string_invalid_lonely_surrogate.json": .loneSurrogate,
    "i_string_invalid_surrogate.json": .loneSurrogate,
    "i_string_inverted_surrogates_U+1D11E.json": .loneSurrogate,
    "i_string_lone_second_surrogate.json": .loneSurrogate,
    "i_string_UTF-8_invalid_sequence.json": .invalidUTF8,
    "i_string_UTF8_surrogate_U+D800.json": .invalidUTF8,
    "i_string_invalid_utf-8.json": .invalidUTF8,
    "i_string_iso_latin_1.json": .invalidUTF8,
    "i_string_lone_utf8_continuation_byte.json": .invalidUTF8,
    "i_string_not_in_unicode_range.json": .invalidUTF8,
    "i_string_overlong_sequence_2_bytes.json": .invalidUTF8,
    "i_string_overlong_sequence_6_bytes.json": .invalidUTF8,
    "i_string_overlong_sequence_6_bytes_null.json": .invalidUTF8,
    "i_string_truncated-utf-8.json": .invalidUTF8,
    "i_string_UTF-16LE_with_BOM.json": .otherEncoding,
    "i_string_utf16BE_no_BOM.json": .otherEncoding,
    "i_string_utf16LE_no_BOM.json": .otherEncoding,
    "i_structure_UTF-8_BOM_empty_object.json": .byteOrderMark,
    "i_structure_500_nested_arrays.json": .tooDeep,
  ]

  private func problem(with file: SuiteFile) -> JSONSyntaxProblem.Code? {
    do throws(JSONSyntaxProblem) {
      _ = try JSONParser.parse(file.bytes)
      return nil
    } catch {
      return error.code
    }
  }

  private func recordProblems(with file: SuiteFile) -> [RecordProblem.Code] {
    do throws(RecordProblems) {
      _ = try CaseRecord(json: file.bytes)
      return []
    } catch {
      return error.all.map(\.code)
    }
  }
}
