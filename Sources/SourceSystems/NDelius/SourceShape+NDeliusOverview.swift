internal import ProbationRecord

extension SourceShape {
  /// The overview of a case in Manage people on probation, which does not say the CRN.
  static let nDeliusOverview = SourceShape(
    "ndelius.overview", .ndelius, "nDelius case overview (Manage people on probation)",
    keys: ["personalDetails.name", "previousOrders", "schedule"], excluding: ["personalDetails.identifiers"]
  ) { payload, account in
    readPerson(payload["personalDetails"], &account)
    if payload["registrations"].isArray {
      let registers = payload["registrations"].elements.map {
        NDeliusRegister($0, type: $0, start: $0["startDate"])
      }
      account.readNDeliusRegisters(registers, from: payload["registrations"])
    }
    account.readNDeliusMAPPA(payload["mappa"])
    for sentence in payload["sentences"].elements {
      account.addNDeliusOffences(of: sentence, number: sentence["eventNumber"])
    }
    account.readNDeliusSentences(payload["sentences"].elements.map { NDeliusSentence(order: $0["order"]) })
    for sentence in payload["sentences"].elements { account.addNDeliusConditions(of: sentence) }
  }
}

private func readPerson(_ person: PayloadNode, _ account: inout AccountWriter) {
  account.readNDeliusName(person["name"])
  account.state(facts.person.dateOfBirth, person["dateOfBirth"])
  account.addNDeliusContact(.telephone, person["telephoneNumber"])
  account.addNDeliusContact(.mobile, person["mobileNumber"])
  for disability in person["disabilities"].elements { account.addNDeliusNeed(disability["description"]) }
}

extension NDeliusSentence {
  /// A sentence out of `{ description, startDate, endDate }`; its length has no unit, so it is not read.
  init(order: PayloadNode, court: PayloadNode? = nil) {
    self.init(
      description: order["description"], start: order["startDate"], end: order["endDate"], court: court)
  }
}

extension AccountWriter {
  /// Adds the licence conditions of a sentence that are in force.
  mutating func addNDeliusConditions(of sentence: PayloadNode) {
    for condition in sentence["licenceConditions"].elements {
      guard condition["active"].isTrueUnlessDenied else {
        context.note(.notInForce, condition["mainDescription"])
        continue
      }
      addNDeliusCondition(
        condition["mainDescription"], wording: condition["subTypeDescription"],
        since: condition["actualStartDate"].consultedDay
          ?? condition["imposedReleasedDate"].consultedDay)
    }
  }

  /// Reads `{ name, crn, pnc, dateOfBirth }`, the head of most payloads of Manage people on probation.
  mutating func readNDeliusPersonSummary(_ person: PayloadNode) {
    state(facts.person.identifiers.crn, person["crn"])
    state(facts.person.identifiers.pnc, person["pnc"])
    readNDeliusName(person["name"])
    state(facts.person.dateOfBirth, person["dateOfBirth"])
    state(facts.person.sex, person["gender"], .words(NDeliusWords.sexes))
  }
}
