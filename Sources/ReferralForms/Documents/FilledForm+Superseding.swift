import ProbationRecord

/// Why a document cannot take the place of an earlier one.
public enum SupersessionFault: String, Error, Sendable, Hashable, CaseIterable {
  /// The earlier document is of another form.
  case anotherForm
  /// The earlier document may be about another person: surname, birth date, prison number or case number differ.
  case anotherPerson
  /// The earlier document was changed after it was rendered.
  case notAsRendered
  /// The earlier document is of a later day.
  case earlierDay
  /// Two documents of one form were named.
  case namedTwice
  /// No answer has changed, so the earlier document still stands.
  case nothingChanged

  /// The fault as a sentence.
  public var rule: String {
    switch self {
    case .anotherForm: "A document takes the place of one of the same form only."
    case .anotherPerson: "A document takes the place of one about the same person only."
    case .notAsRendered: "The earlier document was changed after it was rendered."
    case .earlierDay: "A document takes the place of none of a later day."
    case .namedTwice: "A document takes the place of one document only."
    case .nothingChanged: "No answer has changed: the earlier document still stands."
    }
  }

  /// What to do about it, as a sentence.
  public var remedy: String {
    switch self {
    case .anotherForm: "Name the document of this form that was sent."
    case .anotherPerson:
      "Look at what differs with `referral compare`; correct the record or name another document."
    case .notAsRendered: DocumentVocabulary.askTheSender
    case .earlierDay:
      "Give the day on which the new document is made, or name the document that was sent last."
    case .namedTwice: "Name the document that was sent last."
    case .nothingChanged: "Send nothing."
    }
  }
}

extension FilledForm {
  /// The form as one that takes the place of a document already sent; its document and page say which, and which
  /// answers have changed.
  ///
  /// - Throws: `RenderingError.cannotSupersede` when it cannot, or `RenderingError.invalid` with every value that the
  ///   schema does not allow.
  public func superseding(_ earlier: ReceivedReferral) throws(RenderingError) -> FilledForm {
    guard earlier.form.id == form.id else { throw .cannotSupersede(.anotherForm) }
    guard earlier.sealProblems.isEmpty else { throw .cannotSupersede(.notAsRendered) }
    guard earlier.preparedOn <= today else { throw .cannotSupersede(.earlierDay) }
    let differences = earlier.record.differences(
      to: projection, among: earlier.form.askedFacts.union(form.askedFacts))
    guard !differences.mayBeAboutAnotherPerson(than: earlier.record) else {
      throw .cannotSupersede(.anotherPerson)
    }
    guard !differences.isEmpty else { throw .cannotSupersede(.nothingChanged) }
    var form = self
    form.supersession = Supersession(
      fingerprint: earlier.fingerprint, preparedOn: earlier.preparedOn,
      changes: differences.map { .init(path: $0.path, change: $0.change) })
    return form
  }
}

extension Supersession.ChangedAnswer {
  /// The question as a form asks it, with the position of its entry in a list, counted from 1.
  public func label(on form: Form) -> String {
    if let place = place(on: form) { return place.fact.label + (place.index.map { " (\($0 + 1))" } ?? "") }
    return list(on: form)?.label ?? path
  }

  /// Whether the readers of a form may know of the answer; what is no place of a record is nobody's to know.
  func isShown(on form: Form) -> Bool {
    (place(on: form).map { [$0.fact] } ?? list(on: form)?.facts ?? []).contains {
      form.audience.maySee($0) || form.asks(for: $0)
    }
  }

  /// The fact, and the position of its entry in a list: one of the record, or one of another package on the form.
  private func place(on form: Form) -> (fact: AnyFact, index: Int?)? {
    catalogues(of: form).lazy.compactMap { $0.place(at: path) }.first
  }

  private func list(on form: Form) -> AnyFactList? {
    catalogues(of: form).lazy.compactMap { $0.list(at: path) }.first
  }

  private func catalogues(of form: Form) -> [Catalogue] { [.standard] + form.extensions }
}

extension [FactDifference] {
  /// Whether differences to an earlier account may mean that it is about another person.
  ///
  /// A first name, or a police number, that differs while case number and birth date agree was corrected.
  fileprivate func mayBeAboutAnotherPerson(than earlier: CaseRecord) -> Bool {
    let anchors = [facts.person.identifiers.crn.untyped, facts.person.dateOfBirth.untyped]
    let isAnchored = anchors.allSatisfy { fact in
      earlier[fact].content != nil && !contains { $0.fact == fact }
    }
    let correctable: [AnyFact?] = [
      facts.person.name.given.untyped, facts.person.identifiers.pnc.untyped,
      facts.person.identifiers.cro.untyped,
    ]
    return contains { $0.isIdentityClash && !(isAnchored && correctable.contains($0.fact)) }
  }
}
