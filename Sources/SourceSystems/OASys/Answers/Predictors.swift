internal import ProbationRecord

/// What one assessment says of one risk tool.
struct PredictorResult {
  let kind: PredictorKind
  let score: PayloadNode
  let band: PayloadNode

  /// Whether it says anything; that the tool does not apply is something.
  var saysSomething: Bool { score.saysSomething || band.saysSomething || doesNotApply }

  /// Whether the tool does not apply to the person.
  var doesNotApply: Bool {
    guard let word = band.rawText?.lowercased().filter(\.isLetter) else { return false }
    return word == "notapplicable" || word == "na"
  }
}

extension PayloadNode {
  /// The result of a tool whose keys have had several names, by the names that say something, best first.
  func result(_ kind: PredictorKind, _ names: [(score: String, band: String)]) -> PredictorResult {
    let results = names.map { PredictorResult(kind: kind, score: self[$0.score], band: self[$0.band]) }
    return results.first(where: \.saysSomething) ?? results[0]
  }
}

/// The results of one assessment.
struct PredictorResults {
  /// Whether the assessment is complete.
  let isComplete: Bool
  /// When it was completed.
  let completed: PayloadNode
  /// Its number, where it is known.
  let reference: Reference?
  let results: [PredictorResult]
}

extension [PredictorResults] {
  /// Complete assessments first, and of them, as of the others, the newest first.
  var newestFirst: [PredictorResults] {
    let day = { (one: PredictorResults) in one.completed.rawText ?? "" }
    return sorted { ($0.isComplete ? 1 : 0, day($0)) > ($1.isComplete ? 1 : 0, day($1)) }
  }
}

extension AccountWriter {
  /// Adds one entry for each tool: its newest result of a complete assessment, or else of an incomplete one.
  mutating func readPredictors(_ assessments: [PredictorResults]) {
    var taken: Set<PredictorKind> = []
    for assessment in assessments.newestFirst {
      context.reference = assessment.reference
      context.asOf = assessment.isComplete ? assessment.completed.consultedDay ?? context.asOf : nil
      for result in assessment.results where result.saysSomething {
        if taken.insert(result.kind).inserted {
          add(result, of: assessment)
        } else {
          for node in [result.score, result.band] { context.ledger.refuse(node.path, .notInForce) }
          context.note(
            .notInForce, result.score, "There is a newer result of this tool; this one was not taken.")
        }
      }
    }
    if taken.isEmpty { set(.notFound, for: facts.risk.predictors) }
  }

  private mutating func add(_ result: PredictorResult, of assessment: PredictorResults) {
    add(facts.risk.predictors) { entry in
      entry.state(entry.facts.kind, result.kind, from: [])
      if result.doesNotApply {
        entry.state(entry.facts.band, .notApplicable, from: [result.band])
        entry.leaveOut(result.score)
      } else {
        entry.state(entry.facts.score, result.score)
        entry.state(entry.facts.band, result.band, .words(OASysWords.bands))
      }
      if assessment.isComplete {
        entry.state(entry.facts.date, assessment.completed)
      } else {
        entry.set(.notFound, for: entry.facts.date, from: [assessment.completed])
      }
    }
  }
}

extension EntryWriter<Risk.Predictor> {
  /// A number beside "not applicable" is no score: OASys writes 0 there.
  fileprivate mutating func leaveOut(_ score: PayloadNode) {
    set(.notFound, for: facts.score)
    guard score.saysSomething else { return }
    let isZero = score.rawText.flatMap(Double.init) == 0
    context.ledger.refuse(score.path, isZero ? .notApplicable : .contradiction)
    context.note(
      isZero ? .notApplicable : .contradiction, score,
      isZero ? nil : "The tool does not apply, and yet there is a score; it was not taken.")
  }
}
