import ProbationRecord

extension RestrictedWords {
  /// Adds what a fact says, under a number by which the fact is found again.
  mutating func add(_ content: FactContent, of fact: AnyFact, as number: Int) {
    switch (fact.wording, fact.type) {
    case (.everydayWords, _): break
    case (.personName, _):
      for text in content.texts {
        add(phrase: text, atLeast: 2, as: number)
        for name in PersonName.all(in: text) {
          add(phrase: name.whole, atLeast: 4, as: number)
          for alone in name.alone {
            // Scripts without capitals have names of two letters, and no short words like them.
            let isCased = alone.unicodeScalars.contains(where: \.properties.isCased)
            add(phrase: alone, atLeast: isCased ? 3 : 2, as: number)
          }
        }
      }
    case (.contactDetails, _):
      for text in content.texts {
        add(phrase: text, atLeast: 4, as: number)
        add(waysToReach: ContactDetails(in: text, digits: 7), as: number)
      }
    case (_, .text):
      for text in content.texts {
        add(phrase: text, atLeast: 4, as: number)
        add(waysToReach: ContactDetails(in: text, digits: 9), as: number)
      }
    case (_, .longText):
      for text in content.texts {
        add(phrase: text, atLeast: 20, as: number)
        for sentence in text.split(whereSeparator: { $0.isNewline || ".!?;".contains($0) }) {
          add(phrase: String(sentence), atLeast: 20, as: number)
        }
        add(waysToReach: ContactDetails(in: text, digits: 9), as: number)
      }
    case (_, .phone):
      for text in content.texts { add(waysToReach: ContactDetails(in: text, digits: 5), as: number) }
    case (_, .identifier):
      for text in content.texts {
        add(number: text, as: number)
        // One that is too short to be looked for within words.
        add(phrase: text, atLeast: 3, as: number)
      }
    case (_, .email): content.texts.forEach { add(number: $0, as: number) }
    case (_, .address): add(address: content, as: number)
    default: break
    }
  }

  private mutating func add(waysToReach details: ContactDetails, as fact: Int) {
    for number in details.all { add(number: number, as: fact) }
  }

  private mutating func add(address: FactContent, as fact: Int) {
    guard case .parts(let parts) = address else { return }
    let texts = { (names: [String]) in
      names.flatMap { name in
        parts.first { $0.name == name }?.text.split(separator: ",").map(String.init) ?? []
      }
    }
    for number in texts(["postcode", "uprn"]) { add(number: number, as: fact) }
    // Where somebody lives is given away by the street or the house alone, if it is no everyday word.
    for part in texts(["building", "thoroughfare"]) {
      add(phrase: part, atLeast: 6, as: fact)
      let words = part.split(separator: " ", maxSplits: 1)
      // The number of the house may stand in the line of the street.
      if words.count == 2, words[0].first?.isNumber == true {
        add(phrase: String(words[1]), atLeast: 6, as: fact)
      }
    }
    // And by any two lines that follow one another, but for the last, which are only a town.
    let near = texts(["subBuilding", "building", "number", "thoroughfare"])
    for (line, next) in zip(near, (near + texts(["locality", "town"]).prefix(1)).dropFirst()) {
      add(phrase: "\(line) \(next)", atLeast: 4, as: fact)
    }
  }
}
