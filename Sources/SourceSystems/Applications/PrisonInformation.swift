internal import ProbationRecord

/// What both services copy out of the prison record.
extension AccountWriter {
  /// Reads prison adjudications.
  ///
  /// - Parameter isFromPrison: whether the payload names a prison number. Without one the services ask the prison
  ///   for nobody and show the same empty list, which then says nothing.
  mutating func readAdjudications(_ list: PayloadNode, isFromPrison: Bool) {
    guard isFromPrison || !list.isArray || !list.elements.isEmpty else {
      return set(.notFound, for: facts.custody.adjudications, from: list)
    }
    entries(facts.custody.adjudications, list, system: .nomis) { entry, adjudication in
      let details = StatementDetails(system: .nomis, asOf: entry["reportedAt"].day)
      adjudication.state(adjudication.facts.number, entry["id"], details)
      adjudication.state(adjudication.facts.reportedAt, entry["reportedAt"], details)
      adjudication.state(adjudication.facts.establishment, entry["establishment"], details)
      adjudication.state(adjudication.facts.offence, entry["offenceDescription"], details)
      adjudication.state(adjudication.facts.hearingHeld, entry["hearingHeld"], details)
      adjudication.state(adjudication.facts.finding, entry["finding"], details)
    }
  }

  /// Reads alerts of self-harm; one that is over stays, with its end, because the forms ask for those too.
  mutating func readACCTAlerts(_ list: PayloadNode, isFromPrison: Bool) {
    guard isFromPrison || !list.isArray || !list.elements.isEmpty else {
      return set(.notFound, for: facts.custody.acctAlerts, from: list)
    }
    let context = context
    entries(facts.custody.acctAlerts, list, system: .nomis) { entry, alert in
      let details = StatementDetails(system: .nomis, asOf: entry["dateCreated"].day)
      alert.state(alert.facts.identifier, entry["alertId"], details)
      alert.state(alert.facts.type, entry["alertTypeDescription"], details)
      alert.state(alert.facts.description, entry["description"], details)
      alert.state(alert.facts.createdDate, entry["dateCreated"], details)
      alert.state(alert.facts.expiryDate, entry["dateExpires"], details)
      alert.state(alert.facts.comment, entry["comment"], details)
      let (isExpired, isActive) = (entry["expired"].isTrue, entry["active"].leads(on: "true"))
      if isExpired || !isActive {
        context.note(
          .notInForce, entry["active"], "The alert is over; it was taken with the day on which it ends.")
      }
    }
  }

  /// Reads the case notes that were chosen for the application.
  mutating func readCaseNotes(_ list: PayloadNode) {
    // None were chosen, which does not say that the prison has none.
    guard !list.isArray || !list.elements.isEmpty else {
      return set(.notFound, for: facts.custody.caseNotes, from: list)
    }
    entries(facts.custody.caseNotes, list) { entry, note in
      let details = StatementDetails(system: .nomis, asOf: entry["createdAt"].day)
      note.state(note.facts.identifier, entry["id"], details)
      note.state(note.facts.createdDate, entry["createdAt"], details)
      note.state(note.facts.occurredDate, entry["occurredAt"], details)
      note.state(note.facts.sensitive, entry["sensitive"], details)
      note.state(note.facts.author, entry["authorName"], details)
      note.state(note.facts.type, entry["type"], details)
      note.state(note.facts.subType, entry["subType"], details)
      note.state(note.facts.text, entry["note"], details)
    }
  }
}
