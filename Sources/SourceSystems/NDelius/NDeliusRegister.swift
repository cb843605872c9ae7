internal import ProbationRecord

/// An entry of the case registers of nDelius that is in force, whichever interface it came through.
struct NDeliusRegister {
  /// What the registers call an entry.
  enum Kind: Hashable {
    case rosh, mappa
    /// A flag; `nil` where the list lacks it.
    case flag(RiskFlag?)
  }

  /// The type: `{ code, description }`, or the description alone.
  let type: PayloadNode
  let kind: Kind
  /// The day on which it was registered.
  let start: CalendarDate?
  /// What officers wrote.
  var notes: [PayloadNode] = []
  /// The entry as a whole, for what only some interfaces have.
  let entry: PayloadNode

  /// Makes an entry from what stands at the given places.
  init(_ entry: PayloadNode, type: PayloadNode, group: PayloadNode? = nil, start: PayloadNode) {
    self.entry = entry
    self.type = type
    self.start = start.consultedDay
    kind = Kind(code: type["code"], description: type["code"].hasValue ? type["description"] : type, group)
  }

  /// The place that tells the type best.
  var place: PayloadNode { type["code"].hasValue ? type["code"] : type }
}

extension NDeliusRegister.Kind {
  fileprivate init(code: PayloadNode, description: PayloadNode, _ group: PayloadNode?) {
    let words = description.consulted()?.trimmed.lowercased() ?? ""
    let code = code.consulted() ?? ""
    if group?.consulted() == "1" || RoSHLevel.code(for: "ndelius", code) != nil
      || code.isEmpty && NDeliusWords.roshLevels.keys.contains(where: { $0.lowercased() == words })
    {
      self = .rosh
    } else if code == "MAPP" || code.isEmpty && words == "mappa" {
      self = .mappa
    } else if let flag = RiskFlag.code(for: "ndelius", code) {
      self = .flag(flag)
    } else {
      let known = NDeliusWords.flags.first { $0.key.lowercased() == words }?.value
      let listed = RiskFlag.entries.first { $0.code == known || $0.label.lowercased() == words }
      self = .flag(code.isEmpty ? listed.flatMap { RiskFlag(lexical: $0.code) } : nil)
    }
  }
}

extension AccountWriter {
  /// Reads the entries in force: the flags, the level of serious harm, and what single flags say besides.
  ///
  /// - Parameter list: where the entries stand; an empty list says that there are no flags.
  mutating func readNDeliusRegisters(_ registers: [NDeliusRegister], from list: PayloadNode) {
    readRoSH(registers.filter { $0.kind == .rosh })
    let flags = registers.filter { if case .flag = $0.kind { true } else { false } }
    if flags.isEmpty {
      stateNone(facts.risk.flags, from: list.isArray && list.elements.isEmpty ? [list] : [])
    } else {
      state(
        facts.risk.flags, all: flags.map(\.type),
        StatementDetails(asOf: flags.compactMap(\.start).max(), words: NDeliusWords.flags))
    }
    for register in flags { readConsequences(of: register) }
  }

  /// The level in the register of serious harm: the latest entry, as only one should be in force.
  private mutating func readRoSH(_ registers: [NDeliusRegister]) {
    let latestFirst = registers.enumerated().sorted {
      ($0.element.start?.lexical ?? "", $1.offset) > ($1.element.start?.lexical ?? "", $0.offset)
    }.map(\.element)
    guard let latest = latestFirst.first else { return }
    state(
      facts.risk.rosh.overall, latest.type,
      StatementDetails(asOf: latest.start, words: NDeliusWords.roshLevels))
    for other in latestFirst.dropFirst() where other.place.rawText != latest.place.rawText {
      context.note(
        .contradiction, other.place, "Two levels of serious harm are in force; the latest was taken.")
    }
  }

  /// What a flag says besides; that a flag is missing says nothing.
  private mutating func readConsequences(of register: NDeliusRegister) {
    guard case .flag(let flag?) = register.kind else { return }
    let details = StatementDetails(asOf: register.start)
    let place = [register.place]
    switch flag {
    case .riskToStaff:
      state(facts.risk.toStaff.present, true, from: place, details)
      state(facts.risk.toStaff.detail, joining: register.notes, by: "\n", details)
    case .riskToChildren, .childConcerns, .childProtection:
      state(facts.safeguarding.childrenConcern, true, from: place, details)
    case .adultAtRisk: state(facts.safeguarding.personIsAdultAtRisk, true, from: place, details)
    case .riskToAdultAtRisk: state(facts.safeguarding.adultAtRiskConcern, true, from: place, details)
    case .registeredSexOffender:
      state(facts.offending.sexOffenderNotification.active, true, from: place, details)
    case .homeOfficeInterest: state(facts.person.immigration.homeOfficeInterest, true, from: place, details)
    case .integratedOffenderManagement:
      state(facts.management.integratedOffenderManagement, true, from: place, details)
    case .marac: state(facts.safeguarding.marac.referred, .yes, from: place, details)
    case .duplicateRecords: context.note(.duplicateRecord, register.place)
    case .restrainingOrder, .stalkingProtectionOrder:
      let kind: OrderKind = flag == .restrainingOrder ? .restraining : .stalkingProtection
      add(facts.orders) { order in order.state(order.facts.kind, kind, from: place, .asOf(register.start)) }
    default: break
    }
  }
}
