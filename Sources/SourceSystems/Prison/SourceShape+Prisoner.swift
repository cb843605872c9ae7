internal import ProbationRecord

extension SourceShape {
  /// A prisoner as the search service of the prisons serves them.
  static let prisoner = SourceShape(
    "nomis.prisoner", .nomis, "NOMIS prisoner (Prisoner Search)",
    keys: [
      "prisonerNumber", "lastName",
      // Lists of a prisoner's contacts and visitors name the prisoner too; of custody only the prisoner's own record
      // speaks.
      [
        "bookingId", "bookNumber", "inOutStatus", "legalStatus", "imprisonmentStatus", "convictedStatus",
        "lastMovementTypeCode", "restrictedPatient",
      ].joined(separator: "|"),
    ],
    excluding: [
      "chargeNumber", "incidentDetails", "offenceDetails", "contactId", "prisonerContactId",
      "relationshipTypeCode",
      "relationshipToPrisonerCode", "isRelationshipActive",
    ]
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
    account.entries(facts.offences, convicted) { offence, entry in
      entry.state(entry.facts.description, offence["offenceDescription"])
      entry.state(entry.facts.date, offence["offenceDate"])
    }
    guard convicted.elements.isEmpty else { return }
    account.add(facts.offences) { entry in
      entry.state(entry.facts.description, prisoner["mostSeriousOffence"])
    }
  }

  /// Care needs of a kind that is sure; one entry for each kind.
  static func readNeeds(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let problems = prisoner["personalCareNeeds"].elements.filter { isCurrent($0, account.context) }
    let kinds = Dictionary(grouping: problems) { PrisonWords.needs[$0["problemType"].consulted() ?? ""] }
    for kind in NeedKind.entries.map(\.code) {
      guard let problems = kinds[kind] else { continue }
      account.add(facts.health.needs) { need in
        need.state(need.facts.kind, problems[0]["problemType"], .words(PrisonWords.needs))
        need.state(
          need.facts.detail, joining: problems.flatMap { [$0["problemDescription"], $0["commentText"]] },
          by: "\n")
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
    if alerts.isArray, alerts.elements.isEmpty { account.stateNone(facts.custody.acctAlerts, from: alerts) }
    for alert in alerts.elements.map(PrisonAlert.init) {
      alert.readMAPPA(&account)
      guard alert.isACCT, alert.isInForce(account.context) else { continue }
      account.context.note(
        .incomplete, alert.code,
        "An ACCT alert is open, of which this record says nothing more; import the alerts as well.")
    }
  }
}
