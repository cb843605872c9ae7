internal import ProbationRecord

extension AccountWriter {
  /// Reads the risk to the person, in the older layout (R8) or the newer one (FA62 to FA65).
  mutating func readToSelf(_ assessment: OASysAssessment) {
    state(
      facts.risk.toSelf.selfHarm.detail, assessment, newer: "analysisSuicideSelfharm",
      "analysisSuicideSelfHarm",
      now: ["currentConcernsSelfHarmSuicide"], past: ["previousConcernsSelfHarmSuicide"])
    state(
      facts.risk.toSelf.coping, assessment, newer: "analysisCoping", now: ["currentCustodyHostelCoping"],
      past: ["previousCustodyHostelCoping"])
    state(
      facts.risk.toSelf.vulnerability.detail, assessment, newer: "analysisVulnerabilities",
      now: ["currentVulnerability"], past: ["previousVulnerability"])
    state(
      facts.risk.abscond, assessment, newer: "analysisEscapeAbscond", now: ["currentConcernsEscapeText"],
      past: ["previousConcernsEscapeText"])
    readSelfHarmAnswers(assessment)
    readVulnerabilityAnswers(assessment)
  }

  /// Any yes, be it of now, of the past or of the screening, is a concern; only "no" to all four questions of
  /// now and the past (FA31, FA32, FA36, FA37) says that there is none.
  private mutating func readSelfHarmAnswers(_ assessment: OASysAssessment) {
    let nowAndPast = [
      "currentConcernsRiskOfSuicide", "currentConcernsRiskOfSelfHarm", "pastSuicideConcerns",
      "pastSelfHarmConcerns",
    ].map { assessment[$0] }
    let screening = [
      "concernsRiskOfSuicide", "concernsRiskOfSelfHarm", "concernsBiskOfSelfHarm", "suicideRisk",
      "selfHarmRisk",
    ].map { assessment[$0] }
    stateConcern(
      facts.risk.toSelf.selfHarm.present, nowAndPast + screening, noNeeds: nowAndPast,
      asOf: assessment.changed(nowAndPast + screening))
  }

  /// A yes is a concern; a no is not the opposite, for the fact also counts trauma and other worries.
  private mutating func readVulnerabilityAnswers(_ assessment: OASysAssessment) {
    let nodes = [
      "currentConcernsVulnerability", "currentConcernsVulnerablity", "concernsVulnerability",
      "vulnerabilityRisk",
    ].map { assessment[$0] }
    stateConcern(
      facts.risk.toSelf.vulnerability.present, nodes, noNeeds: nil, asOf: assessment.changed(nodes))
  }

  /// States whether there is a concern, from answers of yes, no and don't know.
  ///
  /// - Parameter noNeeds: the questions that must all be answered "no" for there to be none.
  mutating func stateConcern(
    _ fact: Fact<Bool>, _ nodes: [PayloadNode], noNeeds: [PayloadNode]?,
    asOf day: CalendarDate? = nil
  ) {
    let answered = nodes.filter(\.saysSomething)
    for node in answered where OASysAnswer(node) == nil { context.note(.unreadable, node) }
    for node in answered { _ = node.consulted() }
    let yes = answered.filter { OASysAnswer($0) == .yes }
    let unknown = answered.filter { OASysAnswer($0) == .doNotKnow }
    if !yes.isEmpty {
      state(fact, true, from: yes, .asOf(day))
    } else if !unknown.isEmpty {
      stateNotKnown(fact, from: unknown, .asOf(day))
    } else if let noNeeds, noNeeds.allSatisfy({ OASysAnswer($0) == .no }) {
      state(fact, false, from: noNeeds, .asOf(day))
    } else if nodes.contains(where: \.isPresent) {
      set(.notFound, for: fact)
    }
  }
}

/// An answer to a question of OASys.
enum OASysAnswer {
  case yes, no, doNotKnow

  /// Reads an answer, in brackets or not; `nil` when it is none of these.
  init?(_ node: PayloadNode) {
    let word = node.rawText?.trimmed.lowercased().filter { $0.isLetter }
    switch word {
    case "yes", "true", "y": self = .yes
    case "no", "false", "n": self = .no
    case "dk", "dontknow": self = .doNotKnow
    default: return nil
    }
  }
}
