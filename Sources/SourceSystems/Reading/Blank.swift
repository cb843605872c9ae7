internal import ProbationRecord

/// The ways in which a payload says nothing, which are not the same thing.
enum Blank: Sendable, Hashable {
  case null, empty, placeholder, notApplicable, redacted

  /// How a value says nothing; `nil` when it says something.
  init?(of value: JSONValue) {
    switch value {
    case .null: self = .null
    case .string(let text):
      guard let blank = Blank(ofText: text) else { return nil }
      self = blank
    case .array(let nodes) where nodes.isEmpty: self = .empty
    case .object(let members) where members.isEmpty: self = .empty
    default: return nil
    }
  }

  /// How the answer to a question says nothing; `nil` when it says something.
  ///
  /// What is no answer to one question is one to another: people are called Na.
  init?(of value: JSONValue, for fact: AnyFact) {
    if fact.wording == .personName, case .string(let text) = value, text.trimmed.lowercased() == "na" {
      return nil
    }
    self.init(of: value)
  }

  /// How a text says nothing; `nil` when it says something.
  init?(ofText text: String) {
    let word = text.lowercased().filter { !$0.isWhitespace }
    switch word {
    case "": self = .empty
    // What generators of sample data, and people who must fill a box, write.
    case "string", "dummy", "tbc", "tba", "-", ".": self = .placeholder
    case "n/a", "na", "notapplicable": self = .notApplicable
    default:
      guard word.contains("redacted") && word.filter({ $0.isLetter }) == "redacted" else { return nil }
      self = .redacted
    }
  }

  /// What is reported.
  var notice: SourceNotice.Kind {
    switch self {
    case .null: .null
    case .empty: .empty
    case .placeholder: .placeholder
    case .notApplicable: .notApplicable
    case .redacted: .redacted
    }
  }

  /// What it means for the fact: the source has no entry, or does not show it.
  var outcome: SourceOutcome { self == .redacted ? .withheld : .notFound }
}
