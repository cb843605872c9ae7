/// What a merge did, fact by fact.
public struct MergeReport: Sendable {
  /// What became of one statement of a source.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// The record had nothing to say, and now uses the source.
    case new
    /// The record used an earlier account of a source, and now uses this one.
    case updated
    /// The record says the same as before, and the source agrees.
    case unchanged
    /// A person has answered for the fact knowing what the source says; their answer stands.
    case keptEdit
    /// The source says something else than the record uses, and nobody has decided about it.
    case conflict
    /// The record holds a newer account of the same source, or a first-hand one where a referral repeats it,
    /// which stands.
    case older
    /// It is kept and not used: its reading is held apart, or a better source has a list of its own.
    case heldBack
    /// The record used it, and does so no longer, because of what the account says of something else.
    case withdrawn
    /// The source no longer lists the entry, which stays.
    case noLongerListed
    /// The list has as many entries as it may have, or the fact as many alternatives, so it was not taken in.
    case listFull
  }

  /// One statement of a source and what became of it.
  public struct Entry: Sendable, Hashable {
    /// The canonical place of the fact, with the position of its entry.
    public let path: String
    /// What became of it.
    public let change: Change
    /// The source that made the statement.
    public let source: Provenance

    /// An entry.
    public init(path: String, change: Change, source: Provenance) {
      self.path = path
      self.change = change
      self.source = source
    }
  }

  /// The entries in the order of the record.
  public internal(set) var entries: [Entry] = []
  /// The names of the readings that name nobody, and were taken for this person's because whoever imported them said so.
  public internal(set) var onCallersWord: [String] = []

  /// A report of a merge that did nothing.
  public init() {}

  /// How many entries had that fate.
  public func count(of change: Change) -> Int { entries.count { $0.change == change } }

  /// Whether the merge changed nothing that the record uses and found nothing to decide.
  public var isQuiet: Bool {
    entries.allSatisfy { [.unchanged, .keptEdit, .older].contains($0.change) }
  }
}
