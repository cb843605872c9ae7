internal import ProbationRecord

/// What a reader asks of a place in order to decide what to do with others; the key is noted as consulted.
extension PayloadNode {
  /// Whether something stands there that says something; this alone notes nothing.
  var saysSomething: Bool { value.map { Blank(of: $0) == nil } ?? false }

  /// The day that stands there, of a time its day; the licence service writes a time after a space.
  var consultedDay: CalendarDate? {
    guard let day = consulted()?.split(separator: " ").first,
      case .text(let text) = Spelling.spell(String(day), as: CalendarDate.scalar, vocabularies: [])
    else { return nil }
    return CalendarDate(lexical: text)
  }

  /// The key of an entry; `nil` when it cannot be one.
  var consultedReference: Reference? {
    consulted().flatMap { saysSomething ? Reference(lexical: $0.trimmed) : nil }
  }

  /// Whether a postcode stands there by which nDelius and the NHS say that there is no address; this notes nothing.
  var meansNoFixedAbode: Bool { rawText.map { Postcode($0).meansNoFixedAbode } ?? false }
}
