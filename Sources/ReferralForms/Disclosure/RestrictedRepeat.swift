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
  /// Whole repeats are found, whatever their capitals, spaces and punctuation: names (also one name of several),
  /// addresses by postcode or by number and street, telephone numbers, identifiers, and texts of 20 letters or
  /// more. A paraphrase is not found, and what the form shows anyway elsewhere is no repeat.
  public func restrictedRepeats(in record: CaseRecord, on today: CalendarDate) -> [RestrictedRepeat] {
    let hidden = RecordSnapshot(record)
    let restricted = hidden.places.filter { !$0.fact.audiences.contains(audience) }.map { fact, index in
      (fact, index, fact.fact(in: hidden, at: index).content.map { RestrictedWords(of: $0, in: fact) })
    }
    guard restricted.contains(where: { $0.2?.isEmpty == false }) else { return [] }
    let answers = filled(from: record, on: today).answers.filter { $0.status == .given }
    let shown = Set(
      answers.filter { !$0.field.fact.isFreeText }.flatMap { $0.fact.documentContent?.texts ?? [] }
        .flatMap { [FoldedText($0).words, FoldedText($0).letters] })
    var found: [RestrictedRepeat] = []
    for answer in answers where answer.field.fact.isFreeText {
      guard let text = answer.fact.documentContent?.texts.first.map(FoldedText.init) else { continue }
      for (fact, index, words) in restricted where words?.isRepeated(in: text, except: shown) == true {
        found.append(
          RestrictedRepeat(
            path: answer.path, label: answer.field.label, restrictedPath: fact.path(at: index),
            restrictedLabel: fact.label))
      }
    }
    return found
  }
}

extension FactDescriptor {
  /// Whether somebody writes the answer in their own words.
  fileprivate var isFreeText: Bool {
    shape.factType == .longText || shape.factType == .text && name.hasSuffix("Other")
  }
}
