internal import ProbationRecord

extension SourceShape {
  /// The risks that the accommodation services gather from OASys, nDelius and the tier service.
  static let personRisks = SourceShape(
    "ndelius.person-risks", .ndelius, "risks of a person as the accommodation services gather them",
    keys: ["roshRisks", "tier", "flags"], excluding: ["person"], vocabularies: ["cas1", "ndelius"]
  ) { risks, account in
    account.readPersonRisks(risks)
  }
}

extension AccountWriter {
  /// Reads the envelopes of risks, each of which says whether its system had an entry and whether it answered.
  mutating func readPersonRisks(_ risks: PayloadNode) {
    guard risks.isCompound else { return }
    state(facts.person.identifiers.crn, otherwise: risks["crn"], .held(by: .ndelius))
    readRoSH(risks["roshRisks"])
    readMAPPA(risks["mappa"])
    readTier(risks["tier"])
    readFlags(risks["flags"])
  }

  private mutating func readRoSH(_ envelope: PayloadNode) {
    switch Envelope(envelope, context) {
    case .retrieved(let value):
      let details = StatementDetails(system: .oasys, asOf: value["lastUpdated"].day)
      state(facts.risk.rosh.overall, value["overallRisk"], details)
      state(facts.risk.rosh.community.children, value["riskToChildren"], details)
      state(facts.risk.rosh.community.public, value["riskToPublic"], details)
      state(facts.risk.rosh.community.knownAdult, value["riskToKnownAdult"], details)
      state(facts.risk.rosh.community.staff, value["riskToStaff"], details)
      state(facts.risk.oasys.completedDate, value["lastUpdated"], details)
    case .unavailable(let outcome):
      set(outcome, for: facts.risk.rosh.overall)
      set(outcome, for: facts.risk.rosh.community.children)
      set(outcome, for: facts.risk.rosh.community.public)
      set(outcome, for: facts.risk.rosh.community.knownAdult)
      set(outcome, for: facts.risk.rosh.community.staff)
      set(outcome, for: facts.risk.oasys.completedDate)
    case nil: break
    }
  }

  /// MAPPA is one text, such as `CAT 2/LEVEL 1`, with or without spaces round the stroke.
  private mutating func readMAPPA(_ envelope: PayloadNode) {
    switch Envelope(envelope, context) {
    case .retrieved(let value):
      let (level, day) = (value["level"], value["lastUpdated"].day)
      let details = StatementDetails(system: .ndelius, asOf: day)
      state(facts.mappa.lastUpdated, value["lastUpdated"], details)
      guard level.saysSomething else { return state(facts.mappa.level, level, details) }
      let parts = (level.rawText ?? "").uppercased().split(separator: "/").map { $0.onOneLine.trimmed }
      if parts.count == 2, let category = MAPPACategory.code(for: "cas1", parts[0]) {
        state(facts.mappa.category, category, from: [level], details)
      } else {
        missMAPPA(facts.mappa.category, level)
      }
      if parts.count == 2, let managed = MAPPALevel.code(for: "cas1", parts[1]) {
        state(facts.mappa.level, managed, from: [level], details)
      } else {
        missMAPPA(facts.mappa.level, level)
      }
    case .unavailable(let outcome):
      set(outcome, for: facts.mappa.category)
      set(outcome, for: facts.mappa.level)
      set(outcome, for: facts.mappa.lastUpdated)
    case nil: break
    }
  }

  private func missMAPPA<Value>(_ fact: Fact<Value>, _ node: PayloadNode) {
    context.note(.unknownCode, node)
    context.ledger.refuse(node.path, .unknownCode)
    set(.failed, for: fact)
  }

  private mutating func readTier(_ envelope: PayloadNode) {
    switch Envelope(envelope, context) {
    case .retrieved(let value):
      let details = StatementDetails(system: .tier, asOf: value["lastUpdated"].day)
      state(facts.risk.tier.score, value["level"], details)
      state(facts.risk.tier.calculatedDate, value["lastUpdated"], details)
      // A letter with a number is the older scheme, a letter alone the newer.
      guard let score = record.risk.tier.score, !score.isUnlisted else { return }
      let version: TierVersion = score.lexical.utf8.count == 2 ? .v2 : .v3
      state(facts.risk.tier.version, version, from: [value["level"]], details)
    case .unavailable(let outcome):
      set(outcome, for: facts.risk.tier.score)
      set(outcome, for: facts.risk.tier.calculatedDate)
      set(outcome, for: facts.risk.tier.version)
    case nil: break
    }
  }

  private mutating func readFlags(_ envelope: PayloadNode) {
    switch Envelope(envelope, context) {
    case .retrieved(let value):
      if value.isArray, value.elements.isEmpty {
        stateNone(facts.risk.flags, from: [value], .held(by: .ndelius))
      } else {
        state(facts.risk.flags, all: value.elements, .init(system: .ndelius, words: NDeliusWords.flags))
      }
    case .unavailable(let outcome): set(outcome, for: facts.risk.flags)
    case nil: break
    }
  }
}

/// What a service says of its asking another system, where "not found" is an answer and no failure.
private enum Envelope {
  case retrieved(PayloadNode)
  case unavailable(SourceOutcome)

  init?(_ envelope: PayloadNode, _ context: ReadingContext) {
    guard envelope.hasValue else { return nil }
    let (status, value) = (envelope["status"], envelope["value"])
    switch status.consulted() {
    case "retrieved"? where value.hasValue: self = .retrieved(value)
    case "retrieved"?, "not_found"?: self = .unavailable(.notFound)
    case "error"?: self = .unavailable(.failed)
    default:
      context.note(.unknownCode, status)
      self = .unavailable(.failed)
    }
    if case .unavailable = self, value.hasValue {
      context.note(
        .contradiction, value, "A value stands beside a status that says there is none; nothing was taken.")
      context.ledger.refuse(value.path, .contradiction)
    }
  }
}
