public import ProbationRecord

extension Form {
  /// The form filled from a record.
  ///
  /// What the form's audience may not see decides nothing: it is taken as not stated, in conditions and rules too.
  /// - Parameter today: the day with which dates are compared; the same record and day give the same result.
  public func filled(from record: CaseRecord, on today: CalendarDate) -> FilledForm {
    let context = ConditionContext(form: self, record: record.hiding(hidden), today: today)
    return FilledForm(
      form: self, record: record, today: today,
      sections: sections.map { section in
        FilledSection(section: section, items: section.items.map { $0.filled(in: context) })
      },
      breaches: rules.flatMap { $0.breaches(in: context) }, clashes: record.identityClashes())
  }

  /// The required answers that `record` does not have yet, in the order of the form.
  ///
  /// An answer that depends on another counts only when its condition holds.
  public func missing(in record: CaseRecord, on today: CalendarDate) -> [Answer] {
    filled(from: record, on: today).missing
  }
}

extension FormItem {
  fileprivate func filled(in context: ConditionContext) -> FilledItem {
    switch self {
    case .field(let field): .field(field.answer(in: context, at: nil))
    case .list(let list): .list(list.filled(in: context))
    }
  }
}

extension FieldList {
  fileprivate func filled(in context: ConditionContext) -> FilledList {
    let shown = context.positions(of: list)
    let absence = context.record[list].absence
    let isAnswered =
      !shown.isEmpty
      || absence.map { $0.reason.answersQuestion && list.permittedAbsences.contains($0.reason) } == true
    return FilledList(
      list: self, items: shown.map { position in fields.map { $0.answer(in: context, at: position) } },
      absence: absence, gap: isAnswered ? [] : fields.compactMap { $0.owed(in: context) })
  }
}

extension Field {
  fileprivate func answer(in context: ConditionContext, at position: ItemPosition?) -> Answer {
    let holding = context.record[fact, at: position?.index]
    return Answer(
      field: self, index: position?.index, holding: holding,
      status: status(of: holding, in: context, at: position))
  }

  /// The answer that an empty list owes because of this field, if it owes one.
  fileprivate func owed(in context: ConditionContext) -> Answer? {
    let answer = answer(in: context, at: nil)
    return answer.status == .missing ? answer : nil
  }

  private func status(
    of holding: Holding, in context: ConditionContext, at position: ItemPosition?
  ) -> Answer.Status {
    let isRequired: Bool
    switch obligation {
    case .always: isRequired = true
    case .optional: isRequired = false
    case .when(let condition):
      let verdict = context.verdict(on: condition, in: position)
      if verdict.isKnownFalse { return holding.isStated ? .heldBack : .open }
      isRequired = verdict.holds
    case .onlyWhen(let condition):
      guard context.verdict(on: condition, in: position).holds else {
        return holding.isStated ? .heldBack : .open
      }
      isRequired = true
    case .mandatoryWhen(let condition): isRequired = context.verdict(on: condition, in: position).holds
    }
    // A blank text never answers anything, though code can set one.
    guard holding.isStated, holding.content?.isBlank != true else { return isRequired ? .missing : .open }
    let answersQuestion =
      holding.absence.map { $0.answersQuestion && fact.permittedAbsences.contains($0) } ?? true
    return isRequired && !answersQuestion ? .missing : .given
  }
}
