import ProbationRecord
import PublicSuites
import ReferralForms
import Testing

/// The big list of naughty strings, each as an answer of one line and as one of several.
@Suite(.enabled(if: PublicSuites.areThere, "\(PublicSuites.absence)"))
struct NaughtyStringTests {
  static let facts = ["person.name.given", "offending.summary"]

  @Test func `what XML can carry comes back from record and document, character by character`() throws {
    let texts = try Self.texts().filter { $0.forbidden.isEmpty && !$0.isBlank }
    #expect(texts.count == 498)
    for text in texts {
      do {
        let record = try CaseRecord(json: try Self.record(of: text).json())
        #expect(record.naughtyAnswers == [text.scalars, text.scalars], "\(text.scalars)")
        let document = try Form.cas3.draft(for: record, on: Samples.day)
        let received = try ReceivedReferral(reading: document.bytes).record
        #expect(received.naughtyAnswers == [text.scalars, text.scalars], "\(text.scalars)")
      } catch {
        Issue.record("\(text.scalars): \(error)")
      }
    }
  }

  @Test func `what XML cannot carry is refused with the fact and every code point`() throws {
    let texts = try Self.texts().filter { !$0.forbidden.isEmpty }
    #expect(texts.count == 6)
    for text in texts {
      let record = Self.record(of: text)
      let names = Set(text.forbidden.map(\.number))
      let problems = Self.problems(rendering: record)
      for fact in Self.facts {
        let rules = problems.filter { $0.fact == fact }.map(\.rule)
        #expect(names.allSatisfy { name in rules.contains { $0.contains(name) } }, "\(fact) \(text.scalars)")
      }
      let messages = Self.problems(writing: record).map { "\($0.path): \($0.rule)" }
      #expect(messages.count == 2, "\(text.scalars)")
      #expect(messages.contains { $0.hasPrefix(Self.facts[0]) }, "\(text.scalars)")
      let summary = messages.first { $0.hasPrefix(Self.facts[1]) } ?? ""
      #expect(names.contains { summary.contains($0) }, "\(text.scalars)")
    }
  }

  @Test func `what is blank is no answer, and is refused as none`() throws {
    let texts = try Self.texts().filter(\.isBlank)
    #expect(texts.map(\.scalars) == [[0x20]])
    for text in texts {
      let problems = Self.problems(writing: Self.record(of: text))
      #expect(problems.map(\.path) == Self.facts)
      #expect(problems.allSatisfy { $0.rule.contains("not blank") })
    }
  }

  @Test func `a page shows every string as text, with what nobody could see as code points`() throws {
    let plain = try HTMLPage(.cas3, of: Self.record(of: "x")).root.skeleton
    for text in try Self.texts() where !text.isBlank {
      let page = try HTMLPage(.cas3, of: Self.record(of: text))
      #expect(page.root.skeleton == plain, "\(text.scalars)")
      let name = try page.answer(to: "First name").lines
      let summary = page.rows.first { $0.id == "sentenceInformation-offendingSummary" }?.answer.lines
      for lines in [name, summary ?? []] {
        #expect(lines.map(\.withCodePointsResolved.scalars) == [text.scalars])
      }
    }
  }

  /// The strings: the lines of the list that are not its headings.
  private static func texts() throws -> [String] {
    let lines = try PublicSuites.bytes("naughty", "blns.txt").split(separator: 0x0A)
    let texts = try lines.filter { $0.first != UInt8(ascii: "#") }.map {
      try #require(String(validating: $0, as: UTF8.self))
    }
    #expect(texts.count == 505)
    return texts
  }

  private static func record(of text: String) -> CaseRecord {
    var record = Samples.minimal
    record.person.name.given = text
    record.offending.summary = text
    return record
  }

  private static func problems(rendering record: CaseRecord) -> [DocumentProblem] {
    do {
      _ = try Form.cas3.draft(for: record, on: Samples.day)
    } catch RenderingError.invalid(let problems) {
      return problems
    } catch {
      Issue.record("\(error)")
    }
    return []
  }

  private static func problems(writing record: CaseRecord) -> [RecordProblem] {
    do throws(RecordProblems) {
      _ = try record.json()
      return []
    } catch {
      return error.all
    }
  }
}

extension CaseRecord {
  /// The scalars of both answers: strings that Swift takes for equal may differ in them.
  fileprivate var naughtyAnswers: [[UInt32]?] {
    [self.person.name.given?.scalars, self.offending.summary?.scalars]
  }
}

extension String {
  fileprivate var scalars: [UInt32] { unicodeScalars.map(\.value) }

  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The characters outside of what production 2 of XML 1.0 allows.
  fileprivate var forbidden: [Unicode.Scalar] {
    unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: false
      default: true
      }
    }
  }

  /// The text in which every `[U+202E]` is the character again; no string of the list has one itself.
  fileprivate var withCodePointsResolved: String {
    var text = String.UnicodeScalarView()
    var rest = self[...].unicodeScalars
    while let scalar = rest.first {
      if rest.starts(with: "[U+".unicodeScalars), let end = rest.firstIndex(of: "]"),
        let number = UInt32(String(rest[rest.index(rest.startIndex, offsetBy: 3)..<end]), radix: 16),
        let shown = Unicode.Scalar(number)
      {
        text.append(shown)
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(scalar)
        rest.removeFirst()
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// The code point as it must be named, such as U+001B.
  fileprivate var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
