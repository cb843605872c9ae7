import ProbationRecord

/// What becomes of a document's answers under another version of its form.
///
/// An answer belongs to its fact, not to the name that a version gives the question; so a question that was only
/// renamed loses nothing.
public struct FormTransition: Sendable {
  /// A question of the document's version that the other does not ask.
  public struct Dropped: Sendable {
    /// The question as the document has it.
    public let field: Field
    /// The questions by which the other version asks for the same in parts; empty when it does not ask at all.
    public let parts: [Field]
  }

  /// The answers that the document gives and the other version does not ask for: a record keeps them, and no
  /// document of that version shows them.
  public let dropped: [Dropped]
  /// The questions, but for optional ones, that the document's version did not ask: their answers are not known.
  public let unknown: [Field]
}

extension ReceivedReferral {
  /// What becomes of the document's answers under another version of its form.
  public func transition(to other: Form) -> FormTransition {
    let (then, now) = (form.askedFacts, other.askedFacts)
    let given = Set(
      record.places.filter { record[$0.fact, at: $0.index].isStated }.map(\.fact))
    let dropped = form.fields.filter { given.contains($0.fact) && !now.contains($0.fact) }
    return FormTransition(
      dropped: dropped.map { field in
        let parts = other.splits[field.fact] ?? []
        return .init(field: field, parts: other.fields.filter { parts.contains($0.fact) })
      },
      unknown: other.fields.filter { !then.contains($0.fact) && $0.obligation != .optional })
  }
}
