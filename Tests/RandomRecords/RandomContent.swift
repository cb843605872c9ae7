public import ProbationRecord

/// Random values that are right for a type.
public enum RandomContent {
  /// A value of a shape.
  public static func content(of shape: ValueShape, by generator: inout some RandomNumberGenerator)
    -> FactContent
  {
    switch shape {
    case .scalar(let type): return .scalar(text(of: type, by: &generator))
    case .items(let type, let maximum):
      var texts: [String] = []
      let count = Int.random(in: 1...min(maximum, 6), using: &generator)
      for _ in 0..<(3 * count) where texts.count < count {
        let text = text(of: type, by: &generator)
        if !texts.contains(text) { texts.append(text) }
      }
      return .items(texts)
    case .parts(let parts):
      var given = parts.filter { _ in Bool.random(using: &generator) }
      if given.isEmpty { given = [parts[0]] }
      return .parts(given.map { FactPart($0.name, text(of: $0.type, by: &generator)) })
    }
  }

  /// A text of a type.
  public static func text(of type: ScalarType, by generator: inout some RandomNumberGenerator) -> String {
    if let list = type.codeList {
      return list.isOpen && Int.random(in: 0..<5, using: &generator) == 0
        ? "unlisted:" + prose(upTo: 40, by: &generator)
        : pick(list.entries, &generator).code
    }
    if type.isIdentifier { return identifier(type, by: &generator) }
    switch type.factType {
    case .text:
      return type.name == "OutwardPostcode"
        ? pick(["LS2", "SW1H", "GIR"], &generator) : prose(upTo: 60, by: &generator)
    case .longText: return longText(by: &generator)
    case .date: return date(by: &generator).lexical
    case .instant:
      return date(by: &generator).lexical + pick(["T00:00:00", "T23:59:59", "T09:05:07"], &generator)
    case .boolean: return pick(["true", "false"], &generator)
    case .integer: return String(Int.random(in: 0...9999, using: &generator))
    case .decimal:
      return DecimalScore(thousandths: Int.random(in: 0...1_000_000, using: &generator))?.lexical ?? "0"
    case .duration: return pick(["P3Y6M2W4D", "P999D", "P18M", "P1Y4D"], &generator)
    case .phone: return pick(["0113 496 0000", "+44 (0)113 496-0000 ext 12", "1234567"], &generator)
    case .email: return pick(["name@example.org", "o'brien_%+@a-b.example"], &generator)
    case .identifier: return pick(["1", "6d1b-42", "N07/UAT (1)", "<&>\"'\\"], &generator)
    case .code, .codes, .address: preconditionFailure("\(type.name) has no texts of its own")
    }
  }

  /// Valid in any spelling, or any text at all, which must then be written with its verdict.
  private static func identifier(_ type: ScalarType, by generator: inout some RandomNumberGenerator) -> String
  {
    let spellings: [String: [String]] = [
      "CRN": ["X320741", "x 320 741 ", "PS500133"], "PrisonNumber": ["A7089EY", " a7089ey"],
      "PNCNumber": ["2012/0394773H", "12/394773h", "20120394773H", "2012/0394773J"],
      "CRONumber": ["029906/12J", "29906/12j", "SF83/50058Z", "029906/12L"],
      "Postcode": ["SW1H 9AJ", "sw1h9aj", "GIR 0AA", "NF1 1NF", "ZZ99 3VZ"],
      "UPRN": ["100120991537", "00072", "0"],
    ]
    let known = spellings[type.name] ?? []
    precondition(!known.isEmpty, "no spellings of \(type.name) are known")
    return Int.random(in: 0..<6, using: &generator) == 0
      ? prose(upTo: 30, by: &generator) : pick(known, &generator)
  }

  /// Where a fact may have come from.
  public static func source(by generator: inout some RandomNumberGenerator) -> Provenance {
    guard Int.random(in: 0..<3, using: &generator) > 0 else { return .practitioner }
    var source = Provenance(
      pick(SourceSystem.all, &generator),
      payload: Bool.random(using: &generator) ? pick(["offender", "rosh-summary"], &generator) : nil,
      reference: Bool.random(using: &generator) ? pick(["A-1", "a \"b\" \\", "~"], &generator) : nil,
      asOf: Bool.random(using: &generator) ? date(by: &generator) : nil,
      author: Bool.random(using: &generator) ? prose(upTo: 30, by: &generator) : nil,
      origin: Bool.random(using: &generator) ? pick(Provenance.Origin.allCases, &generator) : nil)
    guard source.payload != nil, Bool.random(using: &generator) else { return source }
    if Bool.random(using: &generator) { source.subject = pick([2, 3, 17], &generator) }
    if Bool.random(using: &generator) { source.joined = pick(Provenance.Joining.allCases, &generator) }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: source.isUnfinished = true
    case 1:
      source.referral = Provenance.Referral(preparedOn: date(by: &generator), fingerprint: "0123456789ab")
    default: break
    }
    return source
  }

  /// A day that a record can hold.
  public static func date(by generator: inout some RandomNumberGenerator) -> CalendarDate {
    let day = CalendarDate(
      year: Int.random(in: 1900...2199, using: &generator), month: Int.random(in: 1...12, using: &generator),
      day: Int.random(in: 1...31, using: &generator))
    return day ?? pick([.earliest, .latest], &generator)
  }

  private static let pieces = [
    "a", "Z", "9", " ", "<", ">", "&", "]]>", "<!--", "\"", "'", "\\", "/", "{", "}", "[", ",", ":", "null",
    "é", "e\u{301}",
    "\u{301}", "名", "🙂", "👩🏽‍⚕️", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{7F}",
    "\u{A0}", "ﷺ",
    "\u{212A}", "\u{10FFFF}", "\u{E000}", "\u{FFFD}",
  ]

  private static func prose(upTo length: Int, by generator: inout some RandomNumberGenerator) -> String {
    let text = "x" + String.random(of: pieces, upTo: length / 8, by: &generator)
    return Bool.random(using: &generator) ? text : String(text.unicodeScalars.reversed().map(Character.init))
  }

  private static func longText(by generator: inout some RandomNumberGenerator) -> String {
    let lines = pieces + ["\n", "\t", "\r", "\r\n", "\n\n"]
    switch Int.random(in: 0..<200, using: &generator) {
    case 0: return String(repeating: pick(["🙂", "é", "a", "<&"], &generator), count: 25_000)
    case 1: return String(repeating: "a", count: 49_999) + "\n"
    default: return "y" + String.random(of: lines, upTo: 40, by: &generator)
    }
  }

  private static func pick<Element>(_ elements: [Element], _ generator: inout some RandomNumberGenerator)
    -> Element
  {
    elements[Int.random(in: elements.indices, using: &generator)]
  }
}
