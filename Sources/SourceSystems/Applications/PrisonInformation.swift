internal import ProbationRecord

/// What both services copy out of the prison record.
extension AccountWriter {
  /// Reads prison adjudications.
  ///
  /// - Parameter isFromPrison: whether the payload names a prison number. Without one the services ask the prison
  ///   for nobody and show the same empty list, which then says nothing.
  mutating func readAdjudications(_ list: PayloadNode, isFromPrison: Bool) {
    guard isFromPrison || !list.isArray || !list.elements.isEmpty else {
      return set(.notFound, for: \.custody.adjudications, from: list)
    }
    entries(\.custody.adjudications, list, system: .nomis) { entry, adjudication in
      let details = GroupWriter<Custody.Adjudication>.Details(system: .nomis, asOf: entry["reportedAt"].day)
      adjudication.state(\.$number, entry["id"], details)
      adjudication.state(\.$reportedAt, entry["reportedAt"], details)
      adjudication.state(\.$establishment, entry["establishment"], details)
      adjudication.state(\.$offence, entry["offenceDescription"], details)
      adjudication.state(\.$hearingHeld, entry["hearingHeld"], details)
      adjudication.state(\.$finding, entry["finding"], details)
    }
  }

  /// Reads alerts of self-harm; one that is over stays, with its end, because the forms ask for those too.
  mutating func readACCTAlerts(_ list: PayloadNode, isFromPrison: Bool) {
    guard isFromPrison || !list.isArray || !list.elements.isEmpty else {
      return set(.notFound, for: \.custody.acctAlerts, from: list)
    }
    let context = context
    entries(\.custody.acctAlerts, list, system: .nomis) { entry, alert in
      let details = GroupWriter<Custody.ACCTAlert>.Details(system: .nomis, asOf: entry["dateCreated"].day)
      alert.state(\.$identifier, entry["alertId"], details)
      alert.state(\.$type, entry["alertTypeDescription"], details)
      alert.state(\.$description, entry["description"], details)
      alert.state(\.$createdDate, entry["dateCreated"], details)
      alert.state(\.$expiryDate, entry["dateExpires"], details)
      alert.state(\.$comment, entry["comment"], details)
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
      return set(.notFound, for: \.custody.caseNotes, from: list)
    }
    entries(\.custody.caseNotes, list) { entry, note in
      let details = GroupWriter<Custody.CaseNote>.Details(system: .nomis, asOf: entry["createdAt"].day)
      note.state(\.$identifier, entry["id"], details)
      note.state(\.$createdDate, entry["createdAt"], details)
      note.state(\.$occurredDate, entry["occurredAt"], details)
      note.state(\.$sensitive, entry["sensitive"], details)
      note.state(\.$author, entry["authorName"], details)
      note.state(\.$type, entry["type"], details)
      note.state(\.$subType, entry["subType"], details)
      note.state(\.$text, entry["note"], details)
    }
  }
}
