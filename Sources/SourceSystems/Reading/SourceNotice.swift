/// Something about a payload that somebody should know.
///
/// It holds the raw text of the payload, so it is for the person who imports, not for a log.
public struct SourceNotice: Sendable, Hashable {
  /// The kind of notice.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// `null`.
    case null
    /// A text or a list with nothing in it.
    case empty
    /// A word that stands for a missing text, such as "string".
    case placeholder
    /// "N/A".
    case notApplicable
    /// The source hides the text.
    case redacted
    /// A code that the list lacks and that is not kept.
    case unknownCode
    /// A code that an open list lacks, kept with its words.
    case unlistedCode
    /// An identifier whose check letter or shape is wrong, kept as it is.
    case invalidIdentifier
    /// A text that is not what the fact needs, such as a date that does not exist.
    case unreadable
    /// A text that is longer than a record can hold.
    case tooLong
    /// The payload contradicts itself.
    case contradiction
    /// The payload is not finished, such as an assessment that nobody has signed.
    case incomplete
    /// There is a later one than this.
    case laterExists
    /// An answer of a branch that was not taken, left over from an earlier answer.
    case staleBranch
    /// A text of which the source shows only the beginning.
    case truncated
    /// The source says that it may hold the person twice.
    case duplicateRecord
    /// The person's record is open to some only.
    case restricted
    /// A review date has passed.
    case overdue
    /// What is said is over, or not in force.
    case notInForce
    /// A list has more entries than a record holds; those beyond were not taken.
    case listFull
  }

  /// The kind.
  public let kind: Kind
  /// The key of the payload, such as `otherIds.pncNumber`; empty for the payload as a whole.
  public let key: String
  /// The line of the file, counted from 1.
  public let line: Int
  /// The fact that the key would fill, if any.
  public let fact: String?
  /// The text as the payload has it.
  public let raw: String?
  /// What it means and what was done, as a sentence.
  public let text: String
}

extension SourceNotice.Kind {
  /// What it means and what was done, as a sentence, where nothing more is to be said.
  var sentence: String {
    switch self {
    case .null: "The source has no entry (null)."
    case .empty: "The source has an empty entry."
    case .placeholder: "The source has a placeholder, which was taken for no entry."
    case .notApplicable: "The source says that it does not apply, which was taken for no entry."
    case .redacted: "The source does not show its entry."
    case .unknownCode: "The code list lacks this code; nothing was taken."
    case .unlistedCode: "The code list lacks this code; its words were kept."
    case .invalidIdentifier:
      "The identifier is not valid; it was kept as it is. Have it corrected at the source."
    case .unreadable: "The text is not what the fact needs; nothing was taken."
    case .tooLong: "The text is too long for the record; nothing was taken."
    case .contradiction: "The payload contradicts itself."
    case .incomplete: "The assessment is not complete."
    case .laterExists: "A later assessment exists."
    case .staleBranch: "The answer belongs to a branch that was left; nothing was taken."
    case .truncated: "The source shows only the beginning of the text."
    case .duplicateRecord: "The source may hold the person twice."
    case .restricted: "Only some people may open the person's record."
    case .overdue: "The review is overdue."
    case .notInForce: "The entry is not in force; nothing was taken."
    case .listFull: "The list has more entries than a record holds; nothing was taken of those beyond."
    }
  }
}
