internal import ProbationRecord

extension SourceShape {
  /// What nDelius gives a recommendation for recall.
  static let nDeliusRecall = SourceShape(
    "ndelius.recall", .ndelius, "nDelius case for a recall recommendation",
    keys: ["personalDetails.identifiers", "activeCustodialConvictions"]
  ) { payload, account in readRecallCase(payload, &account) }

  /// The history of MAPPA and of the level of serious harm.
  static let nDeliusMAPPAAndRoSHHistory = SourceShape(
    "ndelius.mappa-and-rosh-history", .ndelius, "nDelius MAPPA and serious harm history",
    keys: ["personalDetails.identifiers", "roshHistory"], excluding: ["activeCustodialConvictions"]
  ) { payload, account in readRecallCase(payload, &account) }

  /// Active convictions with their licence conditions, or with the flags of the case.
  static let nDeliusLicenceConditions = SourceShape(
    "ndelius.licence-conditions", .ndelius, "nDelius active convictions and licence conditions",
    keys: ["personalDetails.identifiers", "activeConvictions"],
    excluding: ["activeCustodialConvictions", "roshHistory"]
  ) { payload, account in readRecallCase(payload, &account) }

  /// The person, the main address and the community manager.
  static let nDeliusRecallPerson = SourceShape(
    "ndelius.recall-person", .ndelius, "nDelius person for a recall",
    keys: ["personalDetails.identifiers", "communityManager.staffCode"],
    excluding: ["activeCustodialConvictions", "activeConvictions", "roshHistory"]
  ) { payload, account in readRecallCase(payload, &account) }
}

/// The payloads of the recall service are parts of one whole, so one function reads whatever is there.
private func readRecallCase(_ payload: PayloadNode, _ account: inout AccountWriter) {
  readPerson(payload["personalDetails"], &account)
  account.addNDeliusAddress(payload["mainAddress"], as: .main)
  readManager(payload["communityManager"], &account)
  account.readNDeliusMAPPA(payload["mappa"])
  readRoSHHistory(payload["roshHistory"], &account)
  if payload["registerFlags"].isArray {
    let flags = payload["registerFlags"].elements.map {
      NDeliusRegister($0, type: $0, start: $0["startDate"])
    }
    account.readNDeliusRegisters(flags, from: payload["registerFlags"])
  }
  readConvictions(payload, &account)
}

private func readPerson(_ person: PayloadNode, _ account: inout AccountWriter) {
  let numbers = person["identifiers"]
  account.state(facts.person.identifiers.crn, numbers["crn"])
  account.state(facts.person.identifiers.noms, numbers["nomsNumber"])
  account.state(facts.person.identifiers.pnc, numbers["pncNumber"])
  account.state(facts.person.identifiers.cro, numbers["croNumber"])
  account.readNDeliusName(person["name"])
  account.state(facts.person.dateOfBirth, person["dateOfBirth"])
  account.state(facts.person.sex, person["gender"], .words(NDeliusWords.sexes))
  account.readNDeliusCharacteristics(person)
  account.state(facts.person.language.preferred, person["primaryLanguage"])
}

private func readManager(_ manager: PayloadNode, _ account: inout AccountWriter) {
  let name = manager["name"]
  // The code of a place that nobody holds ends in U.
  if manager["staffCode"].consulted()?.hasSuffix("U") == true {
    account.context.note(.placeholder, manager["staffCode"], "The case has been given to nobody yet.")
    account.set(.notFound, for: facts.management.practitioner.name)
  } else {
    account.state(facts.management.practitioner.name, joining: [name["forename"], name["surname"]])
  }
  account.state(facts.management.practitioner.team, manager["team"]["name"])
  let provider = manager["provider"]
  let isListed = Region.code(for: "ndelius", provider["code"].consulted() ?? "") != nil
  account.state(facts.management.practitioner.region, isListed ? provider["code"] : provider["name"])
}

/// The register of serious harm; entries that have ended are not the level of today.
private func readRoSHHistory(_ history: PayloadNode, _ account: inout AccountWriter) {
  for entry in history.elements {
    let type = entry["type"]
    guard entry["active"].isTrueUnlessDenied else {
      account.context.note(.notInForce, type)
      continue
    }
    if account[facts.risk.rosh.overall].isStated {
      account.context.note(
        .contradiction, type, "Two levels of serious harm are in force; the latest was taken.")
    } else {
      account.state(facts.risk.rosh.overall, type, .asOf(entry["startDate"].consultedDay))
    }
  }
}

private func readConvictions(_ payload: PayloadNode, _ account: inout AccountWriter) {
  let custodial = payload["activeCustodialConvictions"].elements
  // The custodial ones stand among the active ones too, with less said of their sentences.
  let numbers = custodial.compactMap { $0["number"].rawText }
  let others = payload["activeConvictions"].elements.filter { conviction in
    guard let number = conviction["number"].rawText else { return true }
    return !numbers.contains(number)
  }
  for repeated in payload["activeConvictions"].elements
  where !others.contains(where: { $0.path == repeated.path }) {
    _ = repeated["number"].consulted()
  }
  for conviction in custodial + others {
    account.addNDeliusOffences(of: conviction, number: conviction["number"])
  }
  for conviction in payload["activeConvictions"].elements {
    for condition in conviction["licenceConditions"].elements {
      account.addNDeliusCondition(
        condition["mainCategory"], wording: condition["subCategory"]["description"],
        since: condition["startDate"].consultedDay)
    }
  }
  account.readNDeliusSentences((custodial + others).map { sentence(of: $0["sentence"]) })
}

private func sentence(of node: PayloadNode) -> NDeliusSentence {
  NDeliusSentence(
    description: node["description"], start: node["startDate"], length: node["length"],
    lengthUnits: node["lengthUnits"], secondLength: node["secondLength"],
    licenceExpiry: node["licenceExpiryDate"], sentenceExpiry: node["sentenceExpiryDate"])
}
