/// A question of the record: what is known of it before anybody answers it.
///
/// It is a constant with an identity, declared once, in the group that it belongs to:
/// ```swift
/// /// Highest level of risk of serious harm across all groups.
/// public let overall = Fact<RoSHLevel>(.personal, "RoSH overall level")
/// ```
/// Records, forms, conditions and sources all name this constant. Its path comes from the names of the groups around
/// it, which the ``Catalogue`` finds.
public struct Fact<Value: FactValue>: Sendable, Hashable {
  /// The fact without the type of its value.
  public let untyped: AnyFact

  /// Declares a fact.
  ///
  /// - Parameters:
  ///   - sensitivity: decides the documents that may carry it.
  ///   - audiences: who may see it, where the sensitivity alone does not say so.
  ///   - label: the question, in plain English.
  ///   - hint: what else people need to know in order to answer it.
  ///   - absences: the reasons that may stand in place of a value.
  ///   - maximum: how many values it may have, where fewer than usual.
  ///   - wording: how people write of it elsewhere.
  public init(
    _ sensitivity: Sensitivity, to audiences: Set<Audience>? = nil, _ label: String, hint: String? = nil,
    absences: PermittedAbsences = .any, maximum: Int? = nil, wording: Wording = .asAnswered
  ) {
    self.init(
      Value.shape.limited(to: maximum), sensitivity, audiences, label, hint, absences, wording)
  }

  fileprivate init(
    _ shape: ValueShape, _ sensitivity: Sensitivity, _ audiences: Set<Audience>?, _ label: String,
    _ hint: String?,
    _ absences: PermittedAbsences, _ wording: Wording
  ) {
    untyped = AnyFact(
      Value.self, shape: shape, sensitivity: sensitivity, audiences: audiences ?? sensitivity.usualAudiences,
      label: label, hint: hint, permittedAbsences: absences.reasons(for: shape), wording: wording)
  }
}

extension Fact<String> {
  /// Declares a fact that is a text of several lines.
  public static func longText(
    _ sensitivity: Sensitivity, to audiences: Set<Audience>? = nil, _ label: String, hint: String? = nil,
    absences: PermittedAbsences = .any
  ) -> Fact {
    Fact(.scalar(.longText), sensitivity, audiences, label, hint, absences, .ownWords)
  }
}

/// The reasons that may stand in place of a fact's value.
public enum PermittedAbsences: Sendable {
  /// Every reason; but "none" is no answer to yes or no.
  case any
  /// No reason: the question needs a value, because only the person who makes the referral can decide it.
  case never

  /// The reasons, for a value of that shape or for a whole list.
  package func reasons(for shape: ValueShape? = nil) -> Set<Absence> {
    switch self {
    case .any: Set(Absence.allCases).subtracting(shape?.factType == .boolean ? [.nothing] : [])
    case .never: []
    }
  }
}
