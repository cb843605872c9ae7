public import ProbationRecord

/// What differs between two accounts of a person, each a record or a document, and what that means for a
/// referral that was already sent.
public struct ReferralComparison: Sendable {
  /// One account.
  public enum Side: Sendable {
    /// A record.
    case record(CaseRecord)
    /// A document.
    case document(ReceivedReferral)
  }

  /// The differences, in the order of the record.
  public let differences: [FactDifference]
  /// The form by which the accounts were compared; `nil` for two records, or documents of two forms.
  public let form: Form?
  /// Whether one side is a document that was sent, so that a difference asks for a new one.
  public let isAboutASentDocument: Bool
  /// The differences for which the accounts may be about different people; see `FactDifference.isIdentityClash`.
  public var identityClashes: [FactDifference] { differences.filter(\.isIdentityClash) }

  /// Compares an earlier account with a later one.
  ///
  /// A record is compared with a document as its form would show the record on the document's day. Documents of
  /// two forms are compared in the facts that both ask for.
  /// - Throws: `RenderingError` when the record cannot be shown on the document's form.
  public init(of earlier: Side, with later: Side) throws(RenderingError) {
    switch (earlier, later) {
    case (.record(let one), .record(let other)):
      (form, isAboutASentDocument) = (nil, false)
      differences = one.differences(to: other)
    case (.document(let one), .document(let other)):
      let isOneForm = one.form.id == other.form.id
      (form, isAboutASentDocument) = (isOneForm ? one.form : nil, false)
      differences = one.record.differences(
        to: other.record, among: one.form.askedFacts.intersection(other.form.askedFacts))
    case (.record(let record), .document(let document)):
      (form, isAboutASentDocument) = (document.form, true)
      differences = try document.shown(record).differences(
        to: document.record, among: document.form.askedFacts)
    case (.document(let document), .record(let record)):
      (form, isAboutASentDocument) = (document.form, true)
      differences = try document.record.differences(
        to: document.shown(record), among: document.form.askedFacts)
    }
  }
}

extension ReceivedReferral {
  /// What the document's form shows of a record on the document's day.
  fileprivate func shown(_ record: CaseRecord) throws(RenderingError) -> CaseRecord {
    try record.projected(on: form, on: preparedOn)
  }
}

extension CaseRecord {
  /// What a form shows of the record: the answers that a document of it carries, and nothing else.
  public func projected(on form: Form, on today: CalendarDate) throws(RenderingError) -> CaseRecord {
    let filled = form.filled(from: self, on: today)
    guard filled.clashes.isEmpty else { throw .identityClash(filled.clashes) }
    return filled.projection
  }
}

extension FilledForm {
  /// What the form shows, as a record of its own: what its document says to whoever reads it.
  var projection: CaseRecord {
    var shown = CaseRecord(reference: record.reference)
    for item in sections.lazy.flatMap(\.items) {
      switch item {
      case .field(let answer): shown.hold(answer, at: nil)
      case .list(let list): shown.hold(list)
      }
    }
    return shown
  }
}

extension CaseRecord {
  fileprivate mutating func hold(_ list: FilledList) {
    let (items, untyped) = (list.shownItems, list.list.list)
    if items.isEmpty, let absence = list.absence {
      return state(absence.reason, of: untyped, from: absence.source.asShown)
    }
    for answers in items {
      let position = count(of: untyped)
      appendEntry(to: untyped)
      for answer in answers { hold(answer, at: position) }
    }
  }

  fileprivate mutating func hold(_ answer: Answer, at position: Int?) {
    guard answer.isShown, let statement = answer.holding.statement else { return }
    let shown = answer.documentContent.map { Claim.Statement.value($0) } ?? statement.statement
    self[answer.field.fact, at: position] = Holding(statement: Claim(shown, from: statement.source.asShown))
  }
}
