/// A name of somebody in an answer, as people write of them elsewhere.
struct PersonName {
  /// The whole name, without title.
  let whole: String
  /// The first and the last of the names, by which alone people write of somebody.
  let alone: [String]

  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "sir", "lady", "lord",
  ]

  /// The names in an answer, which may hold several and more than names.
  ///
  /// What is in brackets, after a comma or after a dash is no name, unless the comma turns the names round.
  static func all(in text: String) -> [PersonName] {
    let stated = text.prefix { $0 != "(" }.split(separator: ",").map { part in
      part.split { $0.isWhitespace }.map(String.init)
    }
    guard let first = stated.first else { return [] }
    let people = first.split { ["and", "&", "+", "/", "-", "–", "—"].contains($0.lowercased()) }.map(
      Array.init)
    if people.count == 1, withoutTitles(people[0]).count == 1, stated.count > 1 {
      return [PersonName(withoutTitles(stated[1].prefix(2) + people[0]))]
    }
    return people.map { PersonName(withoutTitles($0)) }
  }

  private init(_ names: [String]) {
    whole = names.joined(separator: " ")
    // Beside names with capitals, words of small letters are particles such as de, or no names.
    let capitals = names.filter { $0.contains { $0.isUppercase || $0.isLetter && !$0.isCased } }
    let own = (capitals.isEmpty ? names : capitals).filter {
      !$0.hasSuffix(".") && $0.contains { $0.isLetter }
    }
    alone = [own.first, own.last].compactMap { $0 }
  }

  private static func withoutTitles(_ words: some Collection<String>) -> [String] {
    words.filter { !titles.contains($0.lowercased().filter { $0 != "." }) }
  }
}
