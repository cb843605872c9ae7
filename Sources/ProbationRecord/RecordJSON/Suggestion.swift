/// The word of a list that somebody who wrote another one probably meant.
enum Suggestion {
  /// The nearest candidate: equal but for capitals, or at most two letters away.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let wanted = word.lowercased()
    if let same = candidates.first(where: { $0.lowercased() == wanted }) { return same }
    // A long word is no misspelling of a code, and measuring it would take long.
    guard wanted.utf8.count <= 60 else { return nil }
    let limit = min(2, max(1, wanted.utf8.count / 3))
    let scored = candidates.filter { abs($0.utf8.count - wanted.utf8.count) <= limit }
      .map { ($0, distance(Array(wanted.utf8), Array($0.lowercased().utf8))) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= limit else { return nil }
    return best.0
  }

  /// A sentence that offers the nearest candidate, or nothing.
  static func sentence(for word: String, among candidates: [String]) -> String {
    nearest(to: word, among: candidates).map { "Did you mean \($0)?" } ?? ""
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        var best = min(
          rows[row][column + 1] + 1, next[column] + 1, rows[row][column] + (letter == otherLetter ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
          best = min(best, rows[row - 1][column - 1] + 1)
        }
        next.append(best)
      }
      rows.append(next)
    }
    return rows[one.count][other.count]
  }
}
