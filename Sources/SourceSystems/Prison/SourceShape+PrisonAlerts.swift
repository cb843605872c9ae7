internal import ProbationRecord

extension SourceShape {
  /// Alerts of a prisoner as the alerts service pages them, or as the older prison service lists them.
  static let prisonAlerts = SourceShape(
    "nomis.alerts", .nomis, "NOMIS alerts (Alerts API or Prison API)",
    keys: [
      "content[].alertUuid|[].alertUuid|content[].alertId|[].alertId", "content[].alertCode|[].alertCode",
    ]
  ) { payload, account in
    let list = PrisonList.node(in: payload)
    if list.elements.isEmpty { return account.stateNone(facts.custody.acctAlerts, from: list) }
    // The prison number has a name of its own in each service.
    let key = list.elements[0]["offenderNo"].isPresent ? "offenderNo" : "prisonNumber"
    let alerts = PrisonList.entries(of: payload, owner: key, &account).map(PrisonAlert.init)
    for alert in alerts { alert.readMAPPA(&account) }
    for alert in alerts where alert.isACCT { alert.readACCT(&account) }
    // Other alerts may be all that was asked for, so that none of this kind is no news of it.
    if !alerts.contains(where: \.isACCT) { account.set(.notFound, for: facts.custody.acctAlerts) }
  }
}

/// An alert, in the spelling of any of the three services that have them.
struct PrisonAlert {
  let node: PayloadNode

  /// The code, such as `HA`.
  var code: PayloadNode { node["alertCode"].isCompound ? node["alertCode"]["code"] : node["alertCode"] }
  /// Whether it belongs to the care of a person at risk of suicide or self-harm (ACCT).
  var isACCT: Bool { code.consulted() == "HA" }

  private var isActive: Bool { [node["isActive"], node["active"]].contains(where: \.isTrue) }
  private var isExpired: Bool { node["expired"].isTrue }
  private var start: PayloadNode { first("activeFrom", "dateCreated") }
  private var end: PayloadNode { first("activeTo", "dateExpires") }

  /// The day on which the source last changed it, as far as it says.
  private var changed: CalendarDate? {
    node["lastModifiedAt"].consultedDay ?? node["createdAt"].consultedDay ?? start.consultedDay
  }

  /// Whether it holds now; what speaks against it is noted.
  func isInForce(_ context: ReadingContext) -> Bool {
    guard isActive else {
      context.note(.notInForce, code)
      return false
    }
    if isExpired { context.note(.contradiction, code, "The alert is active and has expired.") }
    return !isExpired
  }

  /// The MAPPA level or category that the prison holds.
  func readMAPPA(_ account: inout AccountWriter) {
    guard let raw = code.consulted() else { return }
    let (level, category) = (MAPPALevel.code(for: "nomis", raw), MAPPACategory.code(for: "nomis", raw))
    guard level != nil || category != nil, isInForce(account.context) else { return }
    let mappa = account.record.mappa
    if level != nil, mappa.level != nil, mappa.level != level { return noteOther(account.context) }
    if category != nil, mappa.category != nil, mappa.category != category {
      return noteOther(account.context)
    }
    if level != nil { account.state(facts.mappa.level, code, .asOf(changed)) }
    if category != nil { account.state(facts.mappa.category, code, .asOf(changed)) }
  }

  private func noteOther(_ context: ReadingContext) {
    context.note(.contradiction, code, "Two alerts of the same kind are active; the first was taken.")
  }

  /// The alert as an entry of the ACCT alerts; one that is over is kept with the day on which it ended.
  func readACCT(_ account: inout AccountWriter) {
    if !isActive, !end.saysSomething { return account.context.note(.notInForce, code) }
    if isActive, isExpired {
      account.context.note(
        .contradiction, code, "The alert is active and has expired; it was taken with both dates.")
    }
    let context = account.context
    context.dated(changed) {
      account.add(facts.custody.acctAlerts) { entry in
        entry.state(entry.facts.identifier, first("alertUuid", "alertId"))
        entry.state(entry.facts.type, type)
        entry.state(entry.facts.description, label)
        entry.state(entry.facts.createdDate, start)
        entry.state(entry.facts.expiryDate, end)
        entry.state(entry.facts.comment, joining: comments, by: "\n")
      }
    }
  }

  private var isOfNewService: Bool { node["alertCode"].isCompound }
  private var type: PayloadNode {
    isOfNewService ? node["alertCode"]["alertTypeDescription"] : first("alertTypeDescription", "alertType")
  }
  private var label: PayloadNode {
    isOfNewService ? node["alertCode"]["description"] : first("alertCodeDescription")
  }
  private var comments: [PayloadNode] {
    isOfNewService
      ? [node["description"]] + node["comments"].elements.map { $0["comment"] } : [first("comment")]
  }

  /// The first key that is there.
  private func first(_ keys: String...) -> PayloadNode {
    keys.map { node[$0] }.first(where: \.isPresent) ?? node[keys[0]]
  }
}
