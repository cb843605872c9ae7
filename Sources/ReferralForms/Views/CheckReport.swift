public import ProbationRecord

/// What a record still needs before its forms can be sent.
public struct CheckReport: Sendable {
  /// What one form still needs.
  public struct FormReport: Sendable {
    /// The form as the record fills it.
    public let filled: FilledForm
    /// The form's document, a draft unless the form is complete; or why there is none.
    public let document: Result<ReferralDocument, RenderingError>
    /// The answers in free text that repeat what the form's readers may not see.
    public let repeats: [RestrictedRepeat]

    /// Fills nothing and renders once.
    public init(of filled: FilledForm) {
      self.filled = filled
      document = Result { () throws(RenderingError) in try filled.document() }
      repeats = filled.restrictedRepeats
    }

    /// The values that the schema does not allow, in document order.
    public var invalid: [DocumentProblem] {
      if case .failure(.invalid(let problems)) = document { problems } else { [] }
    }

    /// The answers that the form shows although they need a second look: identifiers that are not valid, and
    /// codes that their lists lack.
    public var doubtful: [Answer] {
      let refused = Set(invalid.compactMap(\.fact))
      return filled.answers.filter { answer in
        answer.status == .given && !refused.contains(answer.field.fact.path)
          && (answer.identifierFault != nil
            || answer.holding.content?.texts.contains {
              answer.field.fact.shape.codeList?.isUnlisted($0) == true
            } == true)
      }
    }

    /// Whether the form can be sent.
    public var canBeSent: Bool { filled.isComplete && invalid.isEmpty && repeats.isEmpty }
  }

  /// An answer that is missing, and the forms that wait for it.
  public struct OpenAnswer: Sendable {
    /// The fact.
    public let fact: AnyFact
    /// The canonical place of the fact, with the position of its item.
    public let path: String
    /// The short names of the forms that wait for it.
    public let forms: [String]
    /// The short names of the forms that wait for nothing else.
    public let completes: [String]
  }

  /// One report for each form, in the order of the forms.
  public let forms: [FormReport]
  /// The facts of which sources say different things, while nobody has decided: first whom they speak of, for
  /// which no form is sent, then what readers of one of the forms may see.
  public let conflicts: [Conflict]
  /// The readings of which nothing is used until somebody says whose they are.
  public let heldApart: [HeldApart]

  /// Checks a record against forms on a day.
  public init(of record: CaseRecord, against forms: [Form], on today: CalendarDate) {
    self.forms = forms.map { $0.checked(record, on: today) }
    let visible = record.hiding(HiddenFacts(from: Set(forms.map(\.audience))))
    conflicts = record.identityClashes() + visible.conflicts(among: record).filter { !$0.isIdentityClash }
    heldApart = record.heldApart()
  }

  /// The missing answers, first those that complete the most forms, then those for which the most forms wait.
  public var openAnswers: [OpenAnswer] {
    var order: [String] = []
    var answers: [String: OpenAnswer] = [:]
    for report in forms {
      let missing = report.filled.missing
      let isLast =
        missing.count == 1 && report.filled.forbidding.isEmpty && report.invalid.isEmpty
        && report.repeats.isEmpty && report.filled.clashes.isEmpty
      for answer in missing {
        let known = answers[answer.path]
        if known == nil { order.append(answer.path) }
        answers[answer.path] = OpenAnswer(
          fact: answer.field.fact, path: answer.path, forms: (known?.forms ?? []) + [report.filled.form.id],
          completes: (known?.completes ?? []) + (isLast ? [report.filled.form.id] : []))
      }
    }
    // Sorting keeps the order of the forms among equals, so that a report is always the same.
    return order.enumerated().compactMap { position, path in answers[path].map { (position, $0) } }
      .sorted { one, other in
        (one.1.completes.count, one.1.forms.count, other.0) > (
          other.1.completes.count, other.1.forms.count, one.0
        )
      }.map(\.1)
  }
}

extension Form {
  /// What the form still needs of a record.
  public func checked(_ record: CaseRecord, on today: CalendarDate) -> CheckReport.FormReport {
    CheckReport.FormReport(of: filled(from: record, on: today))
  }
}
