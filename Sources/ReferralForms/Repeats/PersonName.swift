/// A name of somebody in an answer, as people write of them elsewhere.
struct PersonName {
  /// The whole name, without what stands before or after it, such as titles.
  let whole: String
  /// The first and the last of the names, by which alone people write of somebody.
  let alone: [String]

  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "sir", "lady", "lord",
    "jr", "jnr", "junior", "sr", "snr", "senior", "esq", "mbe", "obe", "cbe", "kc", "phd", "md", "rn",
  ]

  /// The names in an answer, which may hold several and more than names.
  ///
  /// What is in brackets, after a comma or after a dash is no name, unless the comma turns the names round.
  static func all(in text: String) -> [PersonName] {
    let parts = outsideBrackets(text)
    // Brackets stand behind each of several people, or within one name, as in Jo (Joanna) Sample.
    let isSeveral = parts.allSatisfy { words(in: $0).filter(\.isNamelike).count > 1 }
    return (isSeveral ? parts : [parts.joined(separator: " ")]).flatMap {
      $0.split(separator: ";").flatMap(people)
    }
  }

  private static func people(in text: Substring) -> [PersonName] {
    let stated = text.split(separator: ",", omittingEmptySubsequences: false).map { words(in: String($0)) }
    let names = stated[0].prefix { !["-", "–", "—"].contains($0) }
    let people = names.split { ["and", "&", "+", "/"].contains($0.lowercased()) }.map(Array.init)
    if people.count == 1, withoutTitles(people[0]).count == 1, stated.count > 1 {
      return [PersonName(withoutTitles(stated[1].prefix(2) + people[0]))]
    }
    return people.map { PersonName(withoutTitles($0)) }
  }

  private static func outsideBrackets(_ text: String) -> [String] {
    text.split(separator: "(", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? $1 : $1.drop { $0 != ")" }.dropFirst() }
      .filter { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
  }

  private static func words(in text: String) -> [String] {
    text.split { $0.isWhitespace }.map(String.init)
  }

  private init(_ names: [String]) {
    whole = names.joined(separator: " ")
    // Beside names with capitals, words of small letters are particles such as de, or no names.
    let capitals = names.filter(\.isNamelike)
    let own = (capitals.isEmpty ? names : capitals).filter {
      !$0.hasSuffix(".") && $0.contains { $0.isLetter }
    }
    alone = [own.first, own.last].compactMap { $0 }
  }

  private static func withoutTitles(_ words: some Collection<String>) -> [String] {
    words.filter { !titles.contains($0.lowercased().filter { $0 != "." }) }
  }
}

extension String {
  /// Whether a word has a capital, or is of a script that has none.
  fileprivate var isNamelike: Bool { contains { $0.isUppercase || $0.isLetter && !$0.isCased } }
}
