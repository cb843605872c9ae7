internal import ProbationRecord

extension SourceShape {
  /// The case as the accommodation services receive it.
  static let nDeliusCaseDetail = SourceShape(
    "ndelius.case-detail", .ndelius, "nDelius case for the accommodation services",
    keys: ["case.crn", "offences"]
  ) { payload, account in
    readSummary(payload["case"], &account)
    for offence in payload["offences"].elements {
      account.addNDeliusOffence(offence, event: offence["eventNumber"])
    }
    readRegisters(payload["registrations"], &account)
    account.readNDeliusMAPPA(payload["mappaDetail"])
    readVeteran(payload["veteran"], &account)
    account.readNDeliusSentences(
      payload["sentences"].elements.map {
        NDeliusSentence(description: $0["typeDescription"], start: $0["startDate"], end: $0["endDate"])
      })
  }

  /// The head of that case alone.
  static let nDeliusCaseSummary = SourceShape(
    "ndelius.case-summary", .ndelius, "nDelius case summary for the accommodation services",
    keys: ["crn", "name.forename", "manager.team"]
  ) { payload, account in readSummary(payload, &account) }
}

private func readSummary(_ summary: PayloadNode, _ account: inout AccountWriter) {
  account.state(facts.person.identifiers.crn, summary["crn"])
  account.state(facts.person.identifiers.noms, summary["nomsId"])
  account.state(facts.person.identifiers.pnc, summary["pnc"])
  account.readNDeliusName(summary["name"])
  account.state(facts.person.dateOfBirth, summary["dateOfBirth"])
  account.state(facts.person.sex, summary["gender"], .words(NDeliusWords.sexes))
  account.readNDeliusCharacteristics(summary["profile"])
  account.state(facts.management.practitioner.team, summary["manager"]["team"]["name"])
  account.state(facts.management.practitioner.pdu, summary["manager"]["team"]["borough"]["description"])
  account.readNDeliusAccess(summary)
}

private func readRegisters(_ registrations: PayloadNode, _ account: inout AccountWriter) {
  guard registrations.isArray else { return }
  let registers = registrations.elements.map { entry in
    var register = NDeliusRegister(entry, type: entry, start: entry["startDate"])
    let notes = entry["riskNotes"]
    register.notes = notes.isArray ? notes.elements.map { $0["note"] } : [notes]
    return register
  }
  account.readNDeliusRegisters(registers, from: registrations)
}

/// "No" means only that nobody has recorded service in the armed forces.
private func readVeteran(_ veteran: PayloadNode, _ account: inout AccountWriter) {
  guard veteran.hasValue else { return }
  if veteran.isTrue {
    account.state(facts.person.veteran, .yes, from: [veteran])
  } else {
    account.set(.notFound, for: facts.person.veteran, from: [veteran])
  }
}
