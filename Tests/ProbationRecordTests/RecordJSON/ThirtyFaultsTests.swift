import ProbationRecord
import Testing

/// One file with thirty faults of different kinds, all of which one run reports.
struct ThirtyFaultsTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var code: RecordProblem.Code
    var path: String
    var line: Int
    var remedy: String?

    init(_ code: RecordProblem.Code, _ path: String, _ line: Int, _ remedy: String? = nil) {
      self.code = code
      self.path = path
      self.line = line
      self.remedy = remedy
    }

    var testDescription: String { "line \(line): \(code) at \(path)" }
  }

  static let faults = [
    Fault(.missingKey, "reference", 1),
    Fault(.unknownKey, "persn", 3, "Did you mean person?"),
    Fault(.unknownKey, "person.name.givenn", 6, "Did you mean given?"),
    Fault(.wrongType, "person.name.given", 7),
    Fault(.badValue, "person.name.middle", 8),
    Fault(.absenceNotPermitted, "person.name.family.absent", 9),
    Fault(.saysNothing, "person.aliases", 11),
    Fault(.impossibleDate, "person.dateOfBirth", 12),
    Fault(.unknownCode, "person.sex", 13, "Did you mean female?"),
    Fault(.contradictoryStatement, "person.genderIdentity", 14),
    Fault(.badValue, "person.genderSelfDescription", 15),
    Fault(.saysNothing, "person.ethnicity", 16),
    Fault(.repeatedValue, "person.nationality[2]", 17),
    Fault(.unknownCode, "person.religion.absent", 18),
    Fault(.unknownCode, "person.sexualOrientation.source", 19),
    Fault(.badIdentifier, "person.identifiers.crn", 21),
    Fault(.badIdentifier, "person.identifiers.noms", 22),
    Fault(.badIdentifier, "person.identifiers.pnc", 23),
    Fault(.badIdentifier, "person.identifiers.cro.verdict", 24),
    Fault(.unknownKey, "person.identifiers.visor.sorce", 25, "Did you mean source?"),
    Fault(.badIdentifier, "person.addresses[0].address.postcode", 29),
    Fault(.duplicateKey, "person.areaOfClosestLinks", 33),
    Fault(.impossibleDate, "person.veteran.asOf", 34),
    Fault(.impossibleDate, "sentence.dates.sentenced", 37),
    Fault(.tooMany, "release.routes", 40),
    Fault(.badValue, "risk.predictors[0].score", 43),
    Fault(.badValue, "agencies[0].name", 47),
    Fault(.badValue, "agencies[0].phone", 48),
    Fault(.badValue, "agencies[0].email", 49),
    Fault(.badValue, "referrals.approvedPremises.location.maximumRadiusMiles", 54),
  ]

  private static let file = "Tests/ProbationRecordTests/RecordJSON/Fixtures/thirty-faults.json"
  private static let problems: [RecordProblem] = (try? TestFiles.bytes(file)).map(problems(of:)) ?? []

  @Test func oneRunReportsEachOfThemInTheOrderOfTheFileAndNothingElse() {
    #expect(Self.faults.count == 30)
    #expect(Self.problems.map(\.place) == Self.faults.map { "\($0.line) \($0.code) \($0.path)" })
  }

  @Test(arguments: zip(faults.indices, faults))
  func aFaultIsFoundWhereItIs(_ index: Int, _ fault: Fault) throws {
    let problem = try #require(Self.problems.indices.contains(index) ? Self.problems[index] : nil)
    #expect(problem.code == fault.code)
    #expect(problem.path == fault.path)
    #expect(problem.line == fault.line)
    if let remedy = fault.remedy { #expect(problem.remedy == remedy) }
    for sentence in [problem.rule, problem.remedy] {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
      #expect(sentence.first?.isLowercase == false || sentence.hasPrefix("null"), "\(sentence)")
    }
  }

  @Test func noMessageHoldsAValueOfTheFile() throws {
    let root = try JSONParser.parse(TestFiles.bytes(Self.file))
    let words = Absence.allCases.map(\.rawValue) + SourceSystem.all.map(\.rawValue)
    let formatWords = words + IdentifierVerdict.allCases.map(\.rawValue) + [RecordFormat.version]
    let values = root.value.texts.filter { $0.count > 2 && !formatWords.contains($0) }
    #expect(values.count > 25)
    for problem in Self.problems {
      let message = "\(problem.path) \(problem.rule) \(problem.remedy)"
      for value in values { #expect(!message.contains(value), "\(problem.path)") }
    }
  }
}

extension RecordProblem {
  var place: String { "\(line) \(code) \(path)" }
}

/// Every problem of a record's JSON; none when it can be read.
func problems(of bytes: [UInt8]) -> [RecordProblem] {
  do {
    _ = try CaseRecord(json: bytes)
    return []
  } catch {
    return error.all
  }
}

extension JSONValue {
  /// Every text and number in the value, but no keys.
  fileprivate var texts: [String] {
    switch self {
    case .null, .bool: []
    case .number(let digits): [digits]
    case .string(let text): [text] + text.split(whereSeparator: \.isNewline).map(String.init)
    case .array(let nodes): nodes.flatMap(\.value.texts)
    case .object(let members): members.flatMap(\.node.value.texts)
    }
  }
}
