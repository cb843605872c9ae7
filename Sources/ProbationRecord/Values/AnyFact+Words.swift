extension AnyFact {
  /// What a claim says of the fact, on one line, as people read it.
  package func words(for claim: Claim) -> String {
    switch claim.statement {
    case .absent(let reason): reason.label
    case .value(let content):
      content.texts.map { text in shape.scalarType?.words(for: text) ?? text }.joined(separator: ", ")
        .onOneLine
    }
  }
}

extension ScalarType {
  /// A text of the type as people read it.
  package func words(for text: String) -> String {
    if let codeList { return codeList.label(of: text) }
    return switch factType {
    case .boolean: text == "true" ? "Yes" : "No"
    case .date: CalendarDate(lexical: text)?.formatted ?? text
    case .instant: LocalDateTime(lexical: text)?.formatted ?? text
    case .duration: TermLength(lexical: text)?.formatted ?? text
    default: text
    }
  }
}

extension Provenance {
  /// The source in words; `nil` for a practitioner of whom nothing more is known.
  package var words: String? {
    if origin == .imported, let day = referral?.preparedOn {
      let typed = system == .practitioner
      return
        (typed
        ? "Typed on"
        : system.label.beforeComma + (asOf.map { ", as of \($0.formatted)" } ?? "") + ", by way of")
        + " a referral of \(day.formatted)"
    }
    if system == .practitioner, origin == .imported, let payload {
      return "Typed by a practitioner (\(payload))"
    }
    if system == .practitioner, asOf == nil { return nil }
    let day = asOf.map { ", as of \($0.formatted)" } ?? ""
    let change =
      switch origin {
      case .stated, .imported: ""
      case .edited: ", changed since by a person"
      case .confirmed: ", confirmed by a person"
      }
    return system.label.beforeComma + day + change
  }
}

extension String {
  /// The text up to its first comma: the short form of a code's words.
  package var beforeComma: String { String(prefix { $0 != "," }) }

  /// The text with its line ends shown as spaces.
  fileprivate var onOneLine: String { split { $0.isNewline }.joined(separator: " ") }
}
