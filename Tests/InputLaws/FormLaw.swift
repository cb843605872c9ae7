import ProbationRecord
import ReferralForms

extension InputLaw {
  func checkForms(_ input: [UInt8]) throws -> String {
    let composed = ComposedRecord(input)
    let form = composed.form
    let filled = form.filled(from: composed.record, on: composed.day)
    let shown = filled.shown
    try hold(
      Set(shown.map(\.path)).isDisjoint(with: filled.heldBack.map(\.path)), "what is held back is not shown")
    // Positions on the form are those of what its readers may see.
    var without = composed.record.hiding(HiddenFacts(from: [form.audience]))
    for answer in filled.heldBack {
      without[answer.field.fact, at: answer.index] = Holding()
    }
    try hold(
      form.filled(from: without, on: composed.day).shown == shown,
      "\(form.id): answers that are held back decide nothing")
    _ = filled.html()
    _ = form.restrictedRepeats(in: composed.record, on: composed.day)
    return "accepted"
  }

  func checkRoundTrip(_ input: [UInt8]) throws -> String {
    let composed = ComposedRecord(input)
    let form = composed.form
    try holdThatItReadsBack(composed.record)
    let draft: ReferralDocument
    do throws(RenderingError) {
      draft = try form.draft(for: composed.record, on: composed.day)
    } catch {
      return try check(error, of: form)
    }
    let received = try ReceivedReferral(reading: draft.bytes)
    // What a document says is open stays open, also where the reason for it is not on the form.
    let again = try received.rendered()
    try hold(again.bytes == draft.bytes, "\(form.id): a document reads back to the same bytes")
    try hold(
      again.fingerprint == received.fingerprint, "\(form.id): a rendered document's fingerprint is right")
    return "accepted"
  }

  /// Holds that a draft of values that a record can hold fails for nothing but whose record it is and
  /// identifiers that have not the shape of one.
  private func check(_ error: RenderingError, of form: Form) throws -> String {
    switch error {
    case .identityClash: return "refused: identityClash"
    case .incomplete, .ruleBreaches, .restrictedRepeats:
      throw BrokenLaw(description: "\(form.id): a draft need not be fit to be sent")
    case .faultyForm(let faults): throw BrokenLaw(description: "\(form.id): \(faults)")
    case .cannotSupersede: throw BrokenLaw(description: "\(form.id): no earlier document was named")
    case .invalid(let problems):
      for problem in problems {
        let fact = problem.fact.flatMap { Catalogue.standard[$0] }
        try hold(
          fact?.shape.holdsIdentifiers == true, "\(form.id): the schema takes every value: \(problem)")
      }
      return "refused: invalid"
    }
  }
}

/// An answer that a form shows, as far as another filling can be compared with it.
private struct ShownAnswer: Hashable {
  let path: String
  let content: FactContent?
  let absence: Absence?
}

extension FilledForm {
  fileprivate var shown: [ShownAnswer] {
    answers.filter(\.isShown).map {
      ShownAnswer(path: $0.path, content: $0.documentContent, absence: $0.holding.absence)
    }
  }
}
