internal import ProbationRecord

extension AccountWriter {
  /// Reads `{ level, category, startDate, reviewDate, lastUpdated, notes }` with level and category as numbers.
  ///
  /// 0 is an entry of its own: nobody has set the category or the level yet.
  mutating func readNDeliusMAPPA(_ mappa: PayloadNode) {
    guard mappa.isPresent else { return }
    guard !mappa.keys.isEmpty else {
      set(.notFound, for: \.mappa.$category)
      return set(.notFound, for: \.mappa.$level)
    }
    let day = mappa["lastUpdated"].consultedDay ?? mappa["startDate"].consultedDay
    let numbers = GroupWriter.Details(asOf: day, vocabularies: ["recall"])
    state(\.mappa.$category, mappa["category"], numbers)
    state(\.mappa.$level, mappa["level"], numbers)
    state(\.mappa.$startDate, mappa["startDate"], .asOf(day))
    state(\.mappa.$reviewDate, mappa["reviewDate"], .asOf(day))
    state(\.mappa.$lastUpdated, mappa["lastUpdated"], .asOf(day))
    state(\.mappa.$notes, mappa["notes"], .asOf(day))
    noteImpossibleNDeliusMAPPA(at: mappa["level"])
  }

  /// Notes a category 3 at level 1, which the guidance rules out.
  func noteImpossibleNDeliusMAPPA(at level: PayloadNode) {
    guard group.mappa.category == .category3, group.mappa.level == .level1 else { return }
    context.note(
      .contradiction, level, "A person in category 3 is managed at level 2 or 3, but the entry says 1.")
  }
}
