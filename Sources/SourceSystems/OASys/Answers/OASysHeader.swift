internal import ProbationRecord

extension AccountWriter {
  /// Reads the header of an assessment: its number, its state, its day, and whether there is a later one.
  ///
  /// - Parameters:
  ///   - header: where the header stands.
  ///   - answers: where the answers stand, if not beside the header.
  ///   - changes: the days on which single answers were last changed.
  mutating func readAssessment(
    _ header: PayloadNode, answers: PayloadNode? = nil, changes: PayloadNode? = nil
  ) -> OASysAssessment {
    context.reference =
      ["assessmentPk", "assessmentId"].lazy.compactMap { header[$0].consultedReference }.first
    let isComplete = readState(header)
    for key in header.keys where key.hasPrefix("later") && key.hasSuffix("Exists") && header[key].isTrue {
      context.note(.laterExists, header[key])
    }
    return OASysAssessment(
      answers ?? header, isComplete: isComplete, changes: changes ?? header["latest_dates"])
  }

  /// Reads whether the assessment is finished, which is to be known before the first fact is stated.
  func readStanding(_ header: PayloadNode) {
    context.isUnfinished = !OASysWords.isComplete(header["assessmentStatus"], header["dateCompleted"])
  }

  /// Reads whether the assessment is complete, and when it was completed.
  private mutating func readState(_ header: PayloadNode) -> Bool {
    let status = header["assessmentStatus"]
    let completed = header["dateCompleted"]
    readStanding(header)
    guard !context.isUnfinished else {
      context.asOf =
        ["lastUpdatedDate", "initiationDate"].lazy.compactMap { header[$0].consultedDay }.first
        ?? context.asOf
      state(facts.risk.oasys.status, status, .words(OASysWords.statuses))
      set(.notFound, for: facts.risk.oasys.completedDate, from: [completed])
      context.note(
        .incomplete, status.isPresent ? status : header,
        status.saysSomething ? nil : "The payload does not say whether the assessment is complete.")
      return false
    }
    context.asOf = completed.consultedDay ?? context.asOf
    state(facts.risk.oasys.status, status, .words(OASysWords.statuses))
    state(facts.risk.oasys.completedDate, completed)
    return true
  }
}

/// The words of OASys that no code list has.
enum OASysWords {
  /// Whether an assessment is complete; one of which only the day is known has that day because it is.
  static func isComplete(_ status: PayloadNode, _ completed: PayloadNode) -> Bool {
    guard status.saysSomething else { return completed.saysSomething }
    return status.rawText?.trimmed.uppercased() == "COMPLETE"
  }

  /// The states of an assessment; one that is signed or waits for something is still worked on.
  static let statuses = [
    "OPEN": "inProgress", "SIGNED": "inProgress", "AWAITING_PSR": "inProgress", "AWAITING_SBC": "inProgress",
  ]

  /// The levels of risk as older records write them.
  static let levels = ["[low]": "low", "[medium]": "medium", "[high]": "high", "[very high]": "veryHigh"]

  /// The bands of risk tools, also in single letters.
  static let bands = levels.merging(["l": "low", "m": "medium", "h": "high", "v": "veryHigh"]) { one, _ in one
  }
}
