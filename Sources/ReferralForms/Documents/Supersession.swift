public import ProbationRecord

/// Which earlier document of the same form a document takes the place of, and which answers have changed.
///
/// It names places and never repeats the earlier answers, so that a document tells its reader no more than it asks.
public struct Supersession: Sendable, Hashable {
  /// One answer that has changed.
  public struct ChangedAnswer: Sendable, Hashable {
    /// The canonical place: in the new document, or in the earlier one of an answer that was removed.
    public let path: String
    /// What happened to it.
    public let change: FactDifference.Change
  }

  /// The fingerprint of the earlier document.
  public let fingerprint: String
  /// The day on which the earlier document was made.
  public let preparedOn: CalendarDate
  /// The answers that have changed, in the order of the record; never empty.
  public let changes: [ChangedAnswer]
}

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
      to: try projection(), among: earlier.form.facts.union(form.facts))
    guard !differences.contains(where: \.isIdentityClash) else { throw .cannotSupersede(.anotherPerson) }
    guard !differences.isEmpty else { throw .cannotSupersede(.nothingChanged) }
    var form = self
    form.supersession = Supersession(
      fingerprint: earlier.fingerprint, preparedOn: earlier.preparedOn,
      changes: differences.map { .init(path: $0.path, change: $0.change) })
    return form
  }
}

extension Supersession.ChangedAnswer {
  /// The question, with the position of its entry in a list, counted from 1.
  public var label: String {
    if let place { return place.fact.label + (place.position.map { " (\($0 + 1))" } ?? "") }
    return list?.label ?? path
  }

  /// Whether the readers of a form may know of the answer; what is no place of a record is nobody's to know.
  func isShown(on form: Form) -> Bool {
    (place.map { [$0.fact] } ?? list?.facts ?? []).contains {
      $0.audiences.contains(form.audience) || form.asks(for: $0)
    }
  }

  /// The fact, and the position of its entry in a list.
  private var place: (fact: FactDescriptor, position: Int?)? {
    let pieces = path.split(whereSeparator: { $0 == "[" || $0 == "]" })
    let position = pieces.count == 3 ? Int(pieces[1]) : nil
    let name = position == nil ? path : "\(pieces[0])[]\(pieces[2])"
    // The spelling counts too: what a place can be written as in two ways could carry a message.
    guard let fact = FactCatalogue.shared[name], (fact.list == nil) == (position == nil),
      position ?? 0 < fact.list?.maximum ?? 1, fact.path(at: position) == path
    else { return nil }
    return (fact, position)
  }

  private var list: ListDescriptor? { FactCatalogue.shared.lists.first { $0.path == path } }
}
