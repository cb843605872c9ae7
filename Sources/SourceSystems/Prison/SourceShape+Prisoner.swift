internal import ProbationRecord

extension SourceShape {
  /// A prisoner as the search service of the prisons serves them.
  static let prisoner = SourceShape(
    "nomis.prisoner", .nomis, "NOMIS prisoner (Prisoner Search)", keys: ["prisonerNumber", "lastName"],
    excluding: ["chargeNumber", "incidentDetails", "offenceDetails"]
  ) { prisoner, account in
    PrisonerReading.readIdentity(of: prisoner, &account)
    PrisonerReading.readBackground(of: prisoner, &account)
    PrisonerReading.readContacts(of: prisoner, &account)
    PrisonerReading.readCustody(of: prisoner, &account)
    PrisonerReading.readSentence(of: prisoner, &account)
    PrisonerReading.readRelease(of: prisoner, &account)
    PrisonerReading.readOffences(of: prisoner, &account)
    PrisonerReading.readAlerts(of: prisoner, &account)
    PrisonerReading.readNeeds(of: prisoner, &account)
  }
}

/// How the record of a prisoner is read, part by part.
enum PrisonerReading {
  /// Offences of which the person was convicted; without them, the most serious one by its name.
  ///
  /// The offence codes are those of the courts, not of the Home Office, so they are not taken.
  static func readOffences(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let convicted = prisoner["allConvictedOffences"]
    account.entries(\.offences, convicted) { offence, entry in
      entry.state(\.$description, offence["offenceDescription"])
      entry.state(\.$date, offence["offenceDate"])
    }
    guard convicted.elements.isEmpty else { return }
    account.add(\.offences) { entry in entry.state(\.$description, prisoner["mostSeriousOffence"]) }
  }

  /// Care needs of a kind that is sure; one entry for each kind.
  static func readNeeds(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let problems = prisoner["personalCareNeeds"].elements.filter { isCurrent($0, account.context) }
    let kinds = Dictionary(grouping: problems) { PrisonWords.needs[$0["problemType"].consulted() ?? ""] }
    for kind in NeedKind.entries.map(\.code) {
      guard let problems = kinds[kind] else { continue }
      account.add(\.health.needs) { need in
        need.state(\.$kind, problems[0]["problemType"], .words(PrisonWords.needs))
        need.state(
          \.$detail, joining: problems.flatMap { [$0["problemDescription"], $0["commentText"]] }, by: "\n")
      }
    }
  }

  private static func isCurrent(_ problem: PayloadNode, _ context: ReadingContext) -> Bool {
    let status = problem["problemStatus"]
    guard let raw = status.consulted(), raw.trimmed.uppercased() != "ON" else { return true }
    context.note(.notInForce, status)
    return false
  }

  /// What the alerts in the record say: they have no dates and no words.
  static func readAlerts(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let alerts = prisoner["alerts"]
    if alerts.isArray, alerts.elements.isEmpty { account.stateNone(\.custody.acctAlerts, from: alerts) }
    for alert in alerts.elements.map(PrisonAlert.init) {
      alert.readMAPPA(&account)
      guard alert.isACCT, alert.isInForce(account.context) else { continue }
      account.context.note(
        .incomplete, alert.code,
        "An ACCT alert is open, of which this record says nothing more; import the alerts as well.")
    }
  }
}
