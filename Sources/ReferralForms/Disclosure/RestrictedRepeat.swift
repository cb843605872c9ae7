public import ProbationRecord

/// A free-text answer that repeats a fact which the form's audience may not see, such as a child's name or the
/// telephone number of a victim's officer.
///
/// It names the two places and never the words, so that it may be shown and logged.
public struct RestrictedRepeat: Sendable, Hashable {
  /// The canonical place of the answer.
  public let path: String
  /// The question that it answers.
  public let label: String
  /// The canonical place of the fact that it repeats.
  public let restrictedPath: String
  /// What that fact is, in plain English.
  public let restrictedLabel: String
}

extension Form {
  /// The free-text answers on the form that repeat what its audience may not see.
  ///
  /// Found are, whatever their capitals, spaces and punctuation: texts of 20 letters or more and their sentences,
  /// names (also the first or the last alone), addresses by postcode, house or street, telephone numbers, e-mail
  /// addresses and identifiers. Not found are paraphrases, parts of sentences, initials, other spellings, dates,
  /// codes, and what stands in answers of one line. What the form shows anyway elsewhere is no repeat.
  public func restrictedRepeats(in record: CaseRecord, on today: CalendarDate) -> [RestrictedRepeat] {
    let answers = filled(from: record, on: today).answers.filter { $0.status == .given }
    var words = RestrictedWords(
      except: answers.filter { !$0.field.fact.isFreeText }.flatMap { $0.fact.documentContent?.texts ?? [] })
    let whole = RecordSnapshot(record)
    let restricted = whole.places.filter { !$0.fact.audiences.contains(audience) }
    for (number, place) in restricted.enumerated() {
      let fact = place.fact.fact(in: whole, at: place.index)
      // What another source says of it is no less restricted.
      for content in [fact.content] + fact.alternatives.map(\.content) {
        if let content { words.add(content, of: place.fact, as: number) }
      }
    }
    guard !words.isEmpty else { return [] }
    return answers.filter(\.field.fact.isFreeText).flatMap { answer -> [RestrictedRepeat] in
      guard let text = answer.fact.documentContent?.texts.first.map(FoldedText.init) else { return [] }
      return words.repeated(in: text).sorted().map { number in
        let (fact, index) = restricted[number]
        return RestrictedRepeat(
          path: answer.path, label: answer.field.label, restrictedPath: fact.path(at: index),
          restrictedLabel: fact.label)
      }
    }
  }
}

extension FactDescriptor {
  /// Whether somebody writes the answer in their own words.
  fileprivate var isFreeText: Bool {
    shape.factType == .longText || shape.factType == .text && name.hasSuffix("Other")
  }
}
