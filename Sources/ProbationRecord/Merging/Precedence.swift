/// Which source is believed first, fact by fact: a table that a caller may change.
///
/// A source that is not named for a fact comes after those that are. Among claims of equal rank the newest comes
/// first. Before any of this, a value comes before an absence, and an identifier that is valid before one that is
/// not. What a referral repeats comes after what systems say first-hand, and of two referrals the newer comes first.
public struct Precedence: Sendable, Hashable {
  /// One row of the table.
  public struct Row: Sendable, Hashable {
    /// The facts and groups that the row is about, by the beginnings of their paths.
    public var paths: [String]
    /// The systems, best first.
    public var systems: [SourceSystem]
    /// Whether the newest claim comes first, whatever its system; the systems then only break a tie.
    public var newestFirst: Bool
    /// When two sources are taken to say the same.
    public var agreement: Agreement
    /// Whether, of a list, only the entries of the best system that has any are used.
    ///
    /// Systems describe one offence with different codes and words, so that the entries of two systems stand
    /// beside each other as if they were two offences.
    public var usesBestListOnly: Bool

    /// Makes a row.
    public init(
      _ paths: [String], _ systems: [SourceSystem], newestFirst: Bool = false,
      agreement: Agreement = .sameText, usesBestListOnly: Bool = false
    ) {
      self.paths = paths
      self.systems = systems
      self.newestFirst = newestFirst
      self.agreement = agreement
      self.usesBestListOnly = usesBestListOnly
    }
  }

  /// The rows; of several that fit a fact the one with the longest path counts, and of those the first.
  public var rows: [Row]

  /// Makes a table.
  public init(rows: [Row]) { self.rows = rows }

  /// The same table with other systems first for a fact, or for a group and all that belongs to it.
  public func preferring(_ systems: [SourceSystem], for path: String) -> Precedence {
    // A path stands in one row of the new table, the one that counts, or the table would double each time.
    var replaced: Set<String> = [path]
    let beneath = rows.flatMap { row in
      row.paths.filter { $0.isPlace(beneath: path) && replaced.insert($0).inserted }.map {
        row.preferring(systems, for: $0)
      }
    }
    let rest = rows.compactMap { row in
      var row = row
      row.paths.removeAll(where: replaced.contains)
      return row.paths.isEmpty ? nil : row
    }
    return Precedence(rows: [row(for: path).preferring(systems, for: path)] + beneath + rest)
  }

  /// The row for the fact or the list at a path.
  public func row(for path: String) -> Row {
    var best: (row: Row, length: Int)?
    for row in rows {
      for start in row.paths where path.isPlace(beneath: start) {
        if best.map({ start.utf8.count > $0.length }) ?? true { best = (row, start.utf8.count) }
      }
    }
    return best?.row ?? Row([], [])
  }
}

extension Precedence {
  /// The default precedence of the sources.
  ///
  /// Identity from the core person record, the case from nDelius, custody and dates from the prison system,
  /// assessments from the newest OASys, licence conditions from the licence service; what a practitioner once
  /// typed into another service's application comes last. Where people describe themselves, the newest counts.
  public static let standard = Precedence(rows: [
    Row(["person"], [.cpr, .ndelius, .nomis, .oasys, .practitioner]),
    Row(["person.name"], [.cpr, .ndelius, .nomis, .oasys, .practitioner], agreement: .sameLetters),
    Row(["person.identifiers.crn"], [.ndelius, .cpr, .oasys, .nomis, .practitioner]),
    Row(["person.identifiers.noms"], [.nomis, .cpr, .ndelius, .oasys, .practitioner]),
    Row(["person.ethnicity"], selfDescribed, newestFirst: true, agreement: .sameGroup),
    Row(
      [
        "person.religion", "person.nationality", "person.sexualOrientation", "person.genderIdentity",
        "person.genderSelfDescription", "person.language",
      ], selfDescribed, newestFirst: true),
    Row(
      ["management", "offending", "mappa", "orders", "safeguarding", "victims", "documents"],
      [.ndelius, .oasys, .nomis, .cpr, .practitioner]),
    Row(["offences"], [.ndelius, .oasys, .nomis, .practitioner], usesBestListOnly: true),
    Row(["management.prisonOffenderManager"], [.nomis, .ndelius, .practitioner]),
    Row(
      ["offending.analysis", "offending.motivation", "offending.riskIssues", "offending.pattern"], assessed,
      newestFirst: true),
    Row(["sentence"], [.ndelius, .nomis, .cvl, .practitioner]),
    Row(["sentence.dates"], [.nomis, .ndelius, .cvl, .practitioner]),
    Row(["release"], [.nomis, .cvl, .ndelius, .practitioner]),
    Row(["release.date"], [.nomis, .cvl, .ndelius, .practitioner], agreement: .withinDays(1)),
    Row(["licence"], [.cvl, .ndelius, .practitioner]),
    Row(["custody"], [.nomis, .ndelius, .cvl, .practitioner]),
    Row(["risk"], assessed, newestFirst: false),
    Row(["risk.flags", "risk.toStaff"], [.ndelius, .oasys, .nomis, .practitioner]),
    Row(["risk.tier"], [.tier, .ndelius, .practitioner]),
    Row(["needs"], assessed),
    Row(["health"], [.ndelius, .nomis, .oasys, .practitioner]),
    Row(["accommodation"], [.cpr, .ndelius, .nomis, .cvl, .practitioner]),
  ])

  private static let selfDescribed: [SourceSystem] = [.cpr, .ndelius, .nomis, .practitioner]
  private static let assessed: [SourceSystem] = [.oasys, .ndelius, .practitioner]
}

extension Provenance {
  /// Where the source stands among others of the same fact: first-hand before repeated, and finished before not;
  /// then its rank, then its day, newest first; then
  /// its payload and its text, so that the order is always the same.
  func isBefore(_ other: Provenance, by row: Precedence.Row) -> Bool {
    let (rank, otherRank) = (row.rank(of: system), row.rank(of: other.system))
    // Whatever the systems: a referral comes after all that was read first-hand, and an older one after a newer.
    if isRepeated != other.isRepeated { return !isRepeated }
    if let referral, let otherReferral = other.referral, referral != otherReferral {
      return referral > otherReferral
    }
    // Whatever the systems: an assessment that is not finished comes after all that are.
    if isUnfinished != other.isUnfinished { return !isUnfinished }
    let (day, otherDay) = (asOf ?? .earliest, other.asOf ?? .earliest)
    let first = row.newestFirst ? (day > otherDay, day == otherDay) : (rank < otherRank, rank == otherRank)
    guard first.1 else { return first.0 }
    let second = row.newestFirst ? (rank < otherRank, rank == otherRank) : (day > otherDay, day == otherDay)
    guard second.1 else { return second.0 }
    return (payload ?? "", subject, reference ?? "") < (
      other.payload ?? "", other.subject, other.reference ?? ""
    )
  }
}

extension String {
  /// Whether a path is another one or belongs to it.
  fileprivate func isPlace(beneath path: String) -> Bool {
    self == path || hasPrefix(path + ".") || hasPrefix(path + "[")
  }
}

extension Precedence.Row {
  /// The same row for one path, with other systems first and without regard to days.
  fileprivate func preferring(_ preferred: [SourceSystem], for path: String) -> Precedence.Row {
    Precedence.Row(
      [path], preferred + systems.filter { !preferred.contains($0) }, agreement: agreement,
      usesBestListOnly: usesBestListOnly)
  }

  /// The rank of a system, 0 for the best; a referral, which is no system, comes last.
  func rank(of system: SourceSystem?) -> Int {
    guard let system else { return .max }
    return systems.firstIndex(of: system) ?? systems.count
      + (SourceSystem.all.firstIndex(of: system) ?? 0)
  }
}
