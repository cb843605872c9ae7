internal import ProbationRecord

extension SourceShape {
  /// Supervision, MAPPA and registers as the integration API receives them, without saying whose.
  static let nDeliusSupervisions = SourceShape(
    "ndelius.supervisions", .ndelius, "nDelius supervisions (integration API)", keys: ["supervisions"]
  ) { payload, account in
    readManager(payload["communityManager"], &account)
    account.readNDeliusMAPPA(payload["mappaDetail"])
    readRegisters(payload, &account)
    readSupervisions(payload["supervisions"], &account)
  }
}

private func readManager(_ manager: PayloadNode, _ account: inout AccountWriter) {
  if manager["allocated"].consulted() == "false" {
    account.context.note(.placeholder, manager["allocated"], "The case has been given to nobody yet.")
    account.set(.notFound, for: facts.management.practitioner.name)
  } else {
    account.state(
      facts.management.practitioner.name, joining: [manager["name"]["forename"], manager["name"]["surname"]])
    account.state(facts.management.practitioner.email, manager["email"])
    account.state(facts.management.practitioner.phone, manager["telephoneNumber"])
  }
  account.state(facts.management.practitioner.team, manager["team"]["description"])
  account.state(facts.management.practitioner.region, manager["team"]["provider"])
}

/// Both lists hold registers: one the risks, the other the status of the person.
private func readRegisters(_ payload: PayloadNode, _ account: inout AccountWriter) {
  guard payload["dynamicRisks"].isArray else { return }
  let entries = payload["dynamicRisks"].elements + payload["personStatus"].elements
  let registers = entries.map { entry in
    var register = NDeliusRegister(entry, type: entry, start: entry["startDate"])
    register.notes = [entry["notes"]]
    return register
  }
  account.readNDeliusRegisters(registers, from: payload["dynamicRisks"])
}

private func readSupervisions(_ supervisions: PayloadNode, _ account: inout AccountWriter) {
  var sentences: [NDeliusSentence] = []
  for supervision in supervisions.elements {
    guard supervision["active"].isTrue else {
      account.context.note(
        .notInForce, supervision["number"], "The supervision has ended; nothing was taken.")
      continue
    }
    account.addNDeliusOffences(of: supervision, number: supervision["number"], convicted: supervision["date"])
    let sentence = supervision["sentence"]
    let hearing = supervision["courtAppearances"].elements.first { $0["type"].consulted() == "Sentence" }
    sentences.append(
      NDeliusSentence(
        description: sentence["description"], start: sentence["date"], length: sentence["length"],
        lengthUnits: sentence["lengthUnits"], court: hearing?["court"]))
  }
  account.readNDeliusSentences(sentences)
}
