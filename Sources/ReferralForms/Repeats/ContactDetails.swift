import ProbationRecord

/// Ways to reach somebody that stand within other words: telephone numbers, e-mail addresses, postcodes.
struct ContactDetails {
  /// Each as it is looked for, which is however it is spaced.
  let all: [String]

  /// - Parameter digits: how many digits a telephone number has at least.
  init(in text: String, digits: Int) {
    let characters = Array(text)
    all = Self.phones(in: characters, digits: digits) + Self.emails(in: characters) + Self.postcodes(in: text)
  }

  /// Telephone numbers without what stands before them, such as a nought or the country's code: the same number is
  /// written with and without.
  ///
  /// A number begins with a nought or a plus, or is the first of a row of digits; it ends with a letter or the tenth
  /// digit, whatever else stands between.
  private static func phones(in characters: [Character], digits least: Int) -> [String] {
    var numbers: [String] = []
    var isFirst = true
    for (place, character) in characters.enumerated() {
      if character.isLetter || character.isNewline { isFirst = true }
      guard character.isNumber, place == 0 || !characters[place - 1].isNumber else { continue }
      let isMarked = character == "0" || place > 0 && characters[place - 1] == "+"
      // Days too begin with other digits.
      guard isMarked || isFirst && least < 9 else { continue }
      isFirst = false
      var number: [Character] = []
      for next in characters[place...] {
        if next.isLetter || next.isNewline || number.count == 15 { break }
        if next.isNumber { number.append(next) }
      }
      for code in ["00", "44", "0"] where number.starts(with: code) { number.removeFirst(code.count) }
      if number.count >= least { numbers.append(String(number.prefix(10))) }
    }
    return numbers
  }

  private static func emails(in characters: [Character]) -> [String] {
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || "._%+-'".contains(character)
    }
    return characters.indices.filter { characters[$0] == "@" }.compactMap { place in
      // An address has at most 254 characters.
      let name = characters[..<place].suffix(254).reversed().prefix(while: isPart).reversed()
      let domain = characters[(place + 1)...].prefix(254).prefix(while: isPart)
      return name.isEmpty || domain.isEmpty ? nil : String(name) + "@" + String(domain)
    }
  }

  private static func postcodes(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return zip([""] + words, words).compactMap { before, word in
      // Every postcode ends with a digit and two letters, and few words do.
      guard let digit = word.utf8.suffix(3).first, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9")
      else {
        return nil
      }
      return [before + word, word].first { text in
        (5...7).contains(text.utf8.count) && Postcode(text).verdict == .valid
      }
    }
  }
}
