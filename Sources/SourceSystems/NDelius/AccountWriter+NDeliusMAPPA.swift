internal import ProbationRecord

extension AccountWriter {
  /// Reads `{ level, category, startDate, reviewDate, lastUpdated, notes }` with level and category as numbers.
  ///
  /// 0 is an entry of its own: nobody has set the category or the level yet.
  mutating func readNDeliusMAPPA(_ mappa: PayloadNode) {
    guard mappa.isPresent else { return }
    guard !mappa.keys.isEmpty else {
      set(.notFound, for: facts.mappa.category)
      return set(.notFound, for: facts.mappa.level)
    }
    let day = mappa["lastUpdated"].consultedDay ?? mappa["startDate"].consultedDay
    let numbers = StatementDetails(asOf: day, vocabularies: ["recall"])
    state(facts.mappa.category, mappa["category"], numbers)
    state(facts.mappa.level, mappa["level"], numbers)
    state(facts.mappa.startDate, mappa["startDate"], .asOf(day))
    state(facts.mappa.reviewDate, mappa["reviewDate"], .asOf(day))
    state(facts.mappa.lastUpdated, mappa["lastUpdated"], .asOf(day))
    state(facts.mappa.notes, mappa["notes"], .asOf(day))
    noteImpossibleNDeliusMAPPA(at: mappa["level"])
  }

  /// Notes a category 3 at level 1, which the guidance rules out.
  func noteImpossibleNDeliusMAPPA(at level: PayloadNode) {
    guard record.mappa.category == .category3, record.mappa.level == .level1 else { return }
    context.note(
      .contradiction, level, "A person in category 3 is managed at level 2 or 3, but the entry says 1.")
  }
}
