internal import ProbationRecord

/// What a reader asks of a place in order to decide what to do with others; the key is noted as consulted.
extension PayloadNode {
  /// Whether something stands there that says something; this alone notes nothing.
  var saysSomething: Bool { value.map { Blank(of: $0) == nil } ?? false }

  /// Whether yes or true stands there; what is neither that nor its opposite is reported.
  var isTrue: Bool {
    if let text = consulted(), ["true", "yes", "y", "1"].contains(text.trimmed.lowercased()) { return true }
    if saysSomething, !isFalse {
      ledger.misread(self, "It is neither yes nor no. See what was made of the entry, and correct it.")
    }
    return false
  }

  /// Whether no or false stands there; this alone notes nothing.
  var isFalse: Bool { rawText.map { ["false", "no", "n", "0"].contains($0.trimmed.lowercased()) } ?? false }

  /// Whether nothing says no: yes or nothing stands there, or what cannot be understood, which is reported.
  var isTrueUnlessDenied: Bool { isTrue || !isFalse }

  /// The day that stands there, of a time its day; what is no day is reported.
  ///
  /// The licence service writes a time after a space.
  var consultedDay: CalendarDate? {
    if let day = consulted()?.split(separator: " ").first,
      case .text(let text) = Spelling.spell(String(day), as: CalendarDate.scalar, vocabularies: []),
      let day = CalendarDate(lexical: text)
    {
      return day
    }
    if saysSomething {
      ledger.misread(self, "It is no day within 1900 to 2199; what it would date is undated.")
    }
    return nil
  }

  /// The key of an entry; `nil` when it cannot be one.
  var consultedReference: Reference? {
    consulted().flatMap { saysSomething ? Reference(lexical: $0.trimmed) : nil }
  }

  /// Whether a postcode stands there by which nDelius and the NHS say that there is no address; this notes nothing.
  var meansNoFixedAbode: Bool { rawText.map { Postcode($0).meansNoFixedAbode } ?? false }
}
