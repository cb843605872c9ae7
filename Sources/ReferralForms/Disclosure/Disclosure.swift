public import ProbationRecord

/// That a document was given to somebody: which facts, to whom, when, by whom and on what ground.
///
/// It holds places of facts and never what they say, so that a log of such entries can be kept and shown longer
/// than the documents. The Data Protection Act 2018, s.62 asks for such a log of automated processing for law
/// enforcement: who disclosed what to whom, when and why.
public struct Disclosure: Sendable, Hashable {
  /// The form's short name, such as `cas3`.
  public let form: String
  /// The version of the form.
  public let formVersion: String
  /// Whether the document was complete or a draft.
  public let status: ReferralDocument.Status
  /// The fingerprint of the document's answers.
  public let fingerprint: String
  /// The reference of the record from which the document was made.
  public let record: Reference
  /// The facts that the document gives, by their canonical paths, in the order of the form; `[]` marks a list.
  public let facts: [String]
  /// Those of the facts that readers of this kind may not usually see, and about which somebody has decided.
  public let beyondAudience: [String]
  /// Who got it, and who gave it when and why.
  public let occasion: Occasion

  /// Who got a document, and who gave it when and why.
  public struct Occasion: Sendable, Hashable {
    /// The person or organisation that got the document.
    public let recipient: String
    /// Which of the forms' readers the recipient is; `nil` for anybody else.
    public let audience: Audience?
    /// Why it was given: the decision, the statute or the policy.
    public let ground: String
    /// Who gave it.
    public let giver: String
    /// When, in Coordinated Universal Time.
    public let time: LocalDateTime

    /// Makes an occasion; `nil` unless the recipient, the ground and the giver are texts of 1 to 500 characters on
    /// one line.
    public init?(
      recipient: String, audience: Audience?, ground: String, giver: String, time: LocalDateTime
    ) {
      guard [recipient, ground, giver].allSatisfy(Self.isLine) else { return nil }
      self.recipient = recipient
      self.audience = audience
      self.ground = ground
      self.giver = giver
      self.time = time
    }

    /// Whether a text is such as a record takes for one line, and holds what can be read.
    static func isLine(_ text: String) -> Bool {
      ScalarType.text.fault(text) == nil && !text.contains(where: \.isNewline)
        && text.contains { $0.isLetter || $0.isNumber }
    }
  }

  init(
    form: String, formVersion: String, status: ReferralDocument.Status, fingerprint: String,
    record: Reference,
    facts: [String], beyondAudience: [String], occasion: Occasion
  ) {
    self.form = form
    self.formVersion = formVersion
    self.status = status
    self.fingerprint = fingerprint
    self.record = record
    self.facts = facts
    self.beyondAudience = beyondAudience
    self.occasion = occasion
  }
}

extension ReceivedReferral {
  /// What is logged when the document is given to somebody.
  public func disclosure(on occasion: Disclosure.Occasion) -> Disclosure {
    Disclosure(
      form: form.id, formVersion: form.version, status: status, fingerprint: fingerprint,
      record: record.reference, facts: statedPlaces(), beyondAudience: facts(hiddenFrom: occasion.audience),
      occasion: occasion)
  }

  /// The facts of the document that readers of a kind may not see, by their canonical paths; all of them, if the
  /// reader is nobody for whom the forms are made.
  public func facts(hiddenFrom audience: Audience?) -> [String] {
    statedPlaces { fact in audience.map { !$0.maySee(fact) } ?? true }
  }

  /// The facts, and the lists that are said to be empty, about which the document says something.
  private func statedPlaces(where isCounted: (AnyFact) -> Bool = { _ in true }) -> [String] {
    let snapshot = record
    return form.sections.flatMap(\.items).flatMap { item -> [String] in
      let facts = item.fields.map(\.fact).filter(isCounted)
      switch item {
      case .field:
        return facts.filter { snapshot[$0].isStated }.map(\.path)
      case .list(let list):
        if !facts.isEmpty, snapshot[list.list].absence != nil { return [list.list.path] }
        return facts.filter { fact in
          (0..<snapshot.count(of: list.list)).contains { snapshot[fact, at: $0].isStated }
        }.map(\.path)
      }
    }
  }
}
