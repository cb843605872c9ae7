internal import ProbationRecord

extension AccountWriter {
  /// Reads the OASys texts of a page: what OASys said, and what the practitioner made of it.
  ///
  /// The page keeps both, so the record does too: an edit never hides the text that was edited, and is used
  /// until OASys itself says something else.
  mutating func readOASysTexts(_ page: PayloadNode, answers: String, summaries: String) {
    let completed = page["oasysCompleted"]
    context.ledger.consultIfPresent(completed)
    quote(asOf: completed.day) { account in
      account.stateTexts(
        page[summaries].elements.filter { $0["questionNumber"].isPresent }.map { summary in
          (summary["questionNumber"].rawText ?? "", summary["answer"], [summary["questionNumber"]])
        }, .held(by: .oasys))
    }
    for fact in stateTexts(page[answers].keys.map { ($0, page[answers][$0], []) }, StatementDetails()) {
      supersede(fact, of: .oasys)
    }
  }

  /// States the texts of questions, and returns the facts that they fill.
  @discardableResult
  private mutating func stateTexts(
    _ texts: [(question: String, answer: PayloadNode, around: [PayloadNode])], _ details: StatementDetails
  ) -> [OASysQuestion.Text] {
    var found: [(fact: OASysQuestion.Text, answers: [PayloadNode])] = []
    for text in texts {
      switch OASysQuestion.fact(of: text.question) {
      case .text(let fact):
        for node in text.around { context.ledger.consultIfPresent(node) }
        if let index = found.firstIndex(where: { $0.fact == fact }) {
          found[index].answers.append(text.answer)
        } else {
          found.append((fact, [text.answer]))
        }
      case .notAsked: continue
      case .unknown:
        context.note(
          .unknownCode, text.answer,
          "The OASys question \(text.question) is not known; nothing was taken.")
      }
    }
    for text in found { state(text.fact, joining: text.answers, by: "\n\n", details) }
    return found.map(\.fact)
  }
}

extension KeyLedger {
  /// Notes that a key, if it is there, was read in order to decide.
  fileprivate func consultIfPresent(_ node: PayloadNode) {
    if node.isPresent { consult(node.path) }
  }
}

/// What becomes of an OASys question that an application quotes.
enum OASysQuestion {
  typealias Text = Fact<String>

  /// The text fills a fact.
  case text(Text)
  /// OASys has the question, and no form asks for it.
  case notAsked
  /// No such question is known.
  case unknown

  /// What becomes of a question, by its number; the services put a Q before some.
  static func fact(of number: String) -> OASysQuestion {
    if let fact = table(number) ?? (number.hasPrefix("Q") ? table(String(number.dropFirst())) : nil) {
      return .text(fact)
    }
    return unaskedNumbers.contains(number) ? .notAsked : .unknown
  }

  /// Questions about victims, others involved, responsibility, harm to others and control.
  private static let unaskedNumbers: Set = [
    "2.4.1", "2.4.2", "2.5", "2.7.3", "2.11.t", "R8.4.1", "R9.3.1", "FA66",
  ]

  private static func table(_ number: String) -> Text? {
    roshSummary(number) ?? offence(number) ?? plan(number) ?? riskToSelf(number) ?? section(number)
  }

  /// R10 is the older layout of the summary, SUM the newer.
  private static func roshSummary(_ number: String) -> Text? {
    switch number {
    case "R10.1", "SUM1": facts.risk.rosh.whoIsAtRisk
    case "R10.2", "SUM2": facts.risk.rosh.natureOfRisk
    case "R10.3", "SUM3": facts.risk.rosh.greatestWhen
    case "R10.4", "SUM4": facts.risk.rosh.increaseFactors
    case "R10.5", "SUM5", "SUM10": facts.risk.rosh.protectiveFactors
    case "SUM9": facts.risk.rosh.riskFactorAnalysis
    case "SUM11": facts.risk.rosh.likelySituations
    default: nil
    }
  }

  private static func offence(_ number: String) -> Text? {
    switch number {
    case "2.1": facts.offending.analysis
    case "2.8", "2.8.3": facts.offending.motivation
    case "2.12": facts.offending.pattern
    case "2.98": facts.offending.riskIssues
    default: nil
    }
  }

  private static func plan(_ number: String) -> Text? {
    switch number {
    case "RM28": facts.risk.managementPlan.furtherConsiderations
    case "RM28.1": facts.risk.managementPlan.currentSituation
    case "RM30": facts.risk.managementPlan.supervision
    case "RM31": facts.risk.managementPlan.monitoringAndControl
    case "RM32": facts.risk.managementPlan.interventionsAndTreatment
    case "RM33": facts.risk.managementPlan.victimSafety
    case "RM34": facts.risk.managementPlan.contingency
    case "RM35": facts.risk.managementPlan.additionalComments
    default: nil
    }
  }

  /// R8 asks for current and earlier concerns apart, FA62 to FA64 for both together.
  private static func riskToSelf(_ number: String) -> Text? {
    switch number {
    case "R8.1.1", "R8.1.4", "FA62": facts.risk.toSelf.selfHarm.detail
    case "R8.2.1", "R8.2.2", "FA63": facts.risk.toSelf.coping
    case "R8.3.1", "R8.3.2", "FA64": facts.risk.toSelf.vulnerability.detail
    default: nil
    }
  }

  /// The services number the text of a section with 9 after the point, OASys itself with 97 or 94.
  private static func section(_ number: String) -> Text? {
    switch number {
    case "3.9", "3.97": facts.needs.accommodation.summary
    case "4.9", "4.94": facts.needs.employment.summary
    case "5.9", "5.97": facts.needs.finance.summary
    case "6.9", "6.97": facts.needs.relationships.summary
    case "7.9", "7.97": facts.needs.lifestyle.summary
    case "8.9", "8.97": facts.needs.drugs.summary
    case "9.9", "9.97": facts.needs.alcohol.summary
    case "10.9", "10.97": facts.needs.emotionalWellbeing.summary
    case "11.9", "11.97": facts.needs.thinking.summary
    case "12.9", "12.97": facts.needs.attitudes.summary
    case "13.1": facts.health.conditions.detail
    default: nil
    }
  }
}
