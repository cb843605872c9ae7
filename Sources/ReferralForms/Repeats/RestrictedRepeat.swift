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
  /// other texts, names of people also by the first or the last alone, addresses by postcode, house or street,
  /// telephone numbers with or without the country's code, e-mail addresses and identifiers. Not found are
  /// paraphrases, parts of sentences, initials, other spellings, dates and codes, and what stands in answers of one
  /// line, unless somebody gives them in their own words. What the form shows anyway elsewhere is no repeat.
  ///
  /// How a fact is written of elsewhere is part of its definition: `Wording`.
  public func restrictedRepeats(in record: CaseRecord, on today: CalendarDate) -> [RestrictedRepeat] {
    filled(from: record, on: today).restrictedRepeats
  }
}

extension FilledForm {
  /// The free-text answers that repeat what the record holds and the form's audience may not see.
  public var restrictedRepeats: [RestrictedRepeat] {
    let answers = answers.filter { $0.status == .given }
    var words = RestrictedWords(
      except: answers.filter { $0.field.fact.wording != .ownWords }.flatMap {
        $0.documentContent?.texts ?? []
      })
    let restricted = record.places.filter { !form.audience.maySee($0.fact) }
    for (number, place) in restricted.enumerated() {
      let fact = record[place.fact, at: place.index]
      // What another source says of it is no less restricted.
      for content in [fact.content] + fact.alternatives.map(\.content) {
        if let content { words.add(content, of: place.fact, as: number) }
      }
    }
    guard !words.isEmpty else { return [] }
    return answers.filter { $0.field.fact.wording == .ownWords }.flatMap { answer -> [RestrictedRepeat] in
      guard let text = answer.documentContent?.texts.first.map(FoldedText.init) else { return [] }
      return words.repeated(in: text).sorted().map { number in
        let (fact, index) = restricted[number]
        return RestrictedRepeat(
          path: answer.path, label: answer.field.label, restrictedPath: fact.path(at: index),
          restrictedLabel: fact.label)
      }
    }
  }
}
