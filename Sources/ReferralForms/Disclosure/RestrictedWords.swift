import ProbationRecord

/// A text as it is compared with others: without capitals, accents kept, and without what stands between words.
struct FoldedText {
  /// The words between single spaces, with a space at either end.
  let words: String
  /// The letters and digits alone.
  let letters: String

  init(_ text: String) {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    words = " " + parts.joined(separator: " ") + " "
    letters = parts.joined()
  }
}

/// What is looked for of a fact that an audience may not see.
struct RestrictedWords {
  /// Runs of words that must stand there as whole words.
  private var phrases: Set<String> = []
  /// Numbers that are the same however they are spaced.
  private var numbers: Set<String> = []

  var isEmpty: Bool { phrases.isEmpty && numbers.isEmpty }

  init(of content: FactContent, in fact: FactDescriptor) {
    switch fact.shape.factType {
    // A relationship is said in words that everybody uses, such as daughter.
    case .text where fact.name == "relationship": break
    case .text:
      content.texts.forEach { add(phrase: $0, atLeast: 4) }
      // A child is mostly written of by the first name alone.
      if fact.name == "name", let first = content.texts.first?.split(separator: " ").first {
        add(phrase: String(first), atLeast: 4)
      }
    case .longText: content.texts.forEach { add(phrase: $0, atLeast: 20) }
    case .phone, .identifier, .email: content.texts.forEach { add(number: $0, atLeast: 5) }
    case .address: add(address: content)
    default: break
    }
    // Whoever writes down a way to reach somebody writes the number within other words.
    if fact.name == "officerContact" { content.texts.forEach { add(number: $0, atLeast: 7) } }
  }

  func isRepeated(in text: FoldedText, except shown: Set<String>) -> Bool {
    phrases.contains { !shown.contains($0) && text.words.contains($0) }
      || numbers.contains { !shown.contains($0) && text.letters.contains($0) }
  }

  private mutating func add(phrase text: String, atLeast length: Int) {
    let folded = FoldedText(text)
    if folded.letters.count >= length { phrases.insert(folded.words) }
  }

  private mutating func add(number text: String, atLeast length: Int) {
    let letters = FoldedText(text).letters
    if letters.count >= length { numbers.insert(letters) }
  }

  private mutating func add(address: FactContent) {
    guard case .parts(let parts) = address else { return }
    let text = { (name: String) in parts.first { $0.name == name }?.text }
    if let postcode = text("postcode") { add(number: postcode, atLeast: 5) }
    if let street = text("thoroughfare") {
      add(phrase: [text("number"), street].compactMap { $0 }.joined(separator: " "), atLeast: 6)
    }
  }
}
