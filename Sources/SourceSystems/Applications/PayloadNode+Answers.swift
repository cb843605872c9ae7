internal import ProbationRecord

extension PayloadNode {
  /// Whether an opening answer leads to the questions after it; noted as read in order to decide.
  ///
  /// Without an opening answer nothing shows that the branch was left, so what it leads to counts.
  func leads(on answers: String...) -> Bool {
    guard saysSomething, let text = consulted() else { return true }
    return answers.contains(text)
  }

  /// The options that were ticked: an array, or one option alone.
  var ticked: [PayloadNode] { isArray ? elements : saysSomething ? [self] : [] }

  /// Whether an option was ticked; noted as read in order to decide.
  func ticks(_ option: String) -> Bool {
    for choice in ticked { ledger.consult(choice.path) }
    return ticked.contains { $0.rawText == option }
  }

  /// Whether ticking one of these options leads to a question; it does when nothing shows what was ticked.
  func leads(onTicking options: String...) -> Bool {
    guard isPresent else { return true }
    return options.contains(where: ticks)
  }

  /// The day of a date or of a time, as it is written.
  var day: CalendarDate? { rawText.flatMap { CalendarDate(lexical: String($0.trimmed.prefix(10))) } }

  /// Whether an answer stands here or anywhere within.
  fileprivate var holdsAnswers: Bool {
    isCompound
      ? elements.contains(where: \.holdsAnswers) || keys.contains { self[$0].holdsAnswers } : saysSomething
  }
}

extension ReadingContext {
  /// Leaves answers of a branch that was not taken, and notes it once.
  func leave(_ nodes: [PayloadNode]) {
    let answers = nodes.filter(\.holdsAnswers)
    if let first = answers.first { note(.staleBranch, first) }
    for node in answers { ledger.refuse(node.path, .staleBranch) }
  }

  /// Leaves an answer of a branch that was not taken.
  func leave(_ node: PayloadNode) { leave([node]) }
}
