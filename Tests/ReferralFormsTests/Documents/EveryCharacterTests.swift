import Foundation
import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

/// Every Unicode scalar through a free-text fact: exactly kept, or refused by its name.
@Suite("Every character")
struct EveryCharacterTests {
  private static let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  /// What XML 1.0 cannot carry (production 2, Char).
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar) || [0xFFFE, 0xFFFF].contains(scalar.value)
  }

  private func record(_ text: String) -> CaseRecord {
    var record = Samples.minimal
    record.offending.summary = text
    return record
  }

  @Test("All 1,112,064 are kept from the record through its JSON and a document and back, or are forbidden")
  func charactersAreKept() throws {
    #expect(Self.all.count == 1_112_064)
    let allowed = Self.all.filter { !Self.isForbidden($0) }
    #expect(allowed.count == 1_112_033)
    for start in Laws.share(of: stride(from: 0, to: allowed.count, by: 40_000)) {
      var text = String.UnicodeScalarView("x".unicodeScalars)
      text.append(contentsOf: allowed[start..<min(start + 40_000, allowed.count)])
      text.append("x")
      let record = record(String(text))
      let again = try CaseRecord(json: record.json())
      let document = try Form.cas3.draft(for: again, on: Samples.day)
      let received = try ReceivedReferral(reading: document.bytes)
      let isKept = received.record.offending.summary?.unicodeScalars.elementsEqual(text)
      #expect(isKept == true, "from the character \(start)")
      // What nobody could see is shown as a code point; the rest stands there as it is.
      let page = try HTMLPage(.cas3, of: record)
      let isShown = Data(page.text.utf8).range(of: Data(text.map(\.onPage).joined().utf8)) != nil
      #expect(isShown, "from the character \(start)")
    }
  }

  @Test("Each that XML cannot carry is refused with its code point and its place")
  func forbiddenCharactersAreNamed() throws {
    let forbidden = Self.all.filter(Self.isForbidden)
    #expect(forbidden.count == 31)
    for scalar in forbidden {
      let error = #expect(throws: RenderingError.self) {
        try Form.cas3.draft(for: record("a\(scalar)b"), on: Samples.day)
      }
      guard case .invalid(let problems)? = error else {
        Issue.record("another error")
        continue
      }
      #expect(problems.map(\.fact) == ["offending.summary"])
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
      #expect(problems.allSatisfy { $0.rule.contains(name) })
    }
  }
}

extension Unicode.Scalar {
  /// The character as a page has it, which says with its code point what a reader would not see.
  fileprivate var onPage: String {
    switch self {
    case "\r", "\n": return "\n"
    case "\t": return "\t"
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    case "\"": return "&quot;"
    case "'": return "&#39;"
    default:
      let isSeen =
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
        && !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
      let digits = String(value, radix: 16, uppercase: true)
      return isSeen
        ? String(self) : "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
    }
  }
}
