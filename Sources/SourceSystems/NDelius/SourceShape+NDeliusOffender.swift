internal import ProbationRecord

extension SourceShape {
  /// The person as the Community API of nDelius serves it.
  static let nDeliusOffender = SourceShape(
    "ndelius.offender", .ndelius, "nDelius person (Community API)", keys: ["otherIds", "offenderProfile"]
  ) { payload, account in
    guard !payload["softDeleted"].isTrue else {
      return account.context.note(
        .notInForce, payload["softDeleted"], "nDelius has deleted this person's record.")
    }
    readIdentity(payload, &account)
    readProfile(payload["offenderProfile"], &account)
    readContactDetails(payload["contactDetails"], &account)
    readManagers(payload["offenderManagers"], &account)
    account.readNDeliusAccess(payload)
    account.readNDeliusMAPPA(payload["mappa"])
  }
}

private func readIdentity(_ payload: PayloadNode, _ account: inout AccountWriter) {
  let numbers = payload["otherIds"]
  account.state(\.person.identifiers.$crn, numbers["crn"])
  account.state(\.person.identifiers.$noms, numbers["nomsNumber"])
  account.state(\.person.identifiers.$pnc, numbers["pncNumber"])
  account.state(\.person.identifiers.$cro, numbers["croNumber"])
  account.context.noteInvalid(nationalInsurance: numbers["niNumber"])
  account.add(\.person.identifiers.other) { other in
    other.state(\.$value, numbers["immigrationNumber"])
    if other.group.$value.isStated { other.state(\.$kind, .immigration, from: []) }
  }
  account.state(\.person.name.$given, payload["firstName"])
  account.state(\.person.name.$middle, joining: payload["middleNames"].elements)
  account.state(\.person.name.$family, payload["surname"])
  account.entries(\.person.aliases, payload["offenderAliases"]) { alias, entry in
    entry.state(\.$given, alias["firstName"])
    entry.state(\.$middle, joining: alias["middleNames"].elements)
    entry.state(\.$family, alias["surname"])
  }
  account.readNDeliusPreviousSurname(payload["previousSurname"])
  account.state(\.person.$dateOfBirth, payload["dateOfBirth"])
  account.state(\.person.$sex, payload["gender"], .words(NDeliusWords.sexes))
}

private func readProfile(_ profile: PayloadNode, _ account: inout AccountWriter) {
  account.readNDeliusCharacteristics(profile)
  account.state(\.person.immigration.$status, profile["immigrationStatus"])
  account.state(\.person.language.$preferred, profile["offenderLanguages"]["primaryLanguage"])
  account.state(\.person.language.$interpreterRequired, profile["offenderLanguages"]["requiresInterpreter"])
  for disability in profile["disabilities"].elements {
    guard !NDelius.isOver(disability["endDate"], in: account.context) else {
      account.context.note(.notInForce, disability["endDate"], "The disability has ended; nothing was taken.")
      continue
    }
    account.addNDeliusNeed(
      disability["disabilityType"], notes: [disability["notes"]],
      since: disability["startDate"].consultedDay)
  }
}

private func readContactDetails(_ details: PayloadNode, _ account: inout AccountWriter) {
  for phone in details["phoneNumbers"].elements {
    account.add(\.person.contacts) { contact in
      contact.state(\.$value, phone["number"])
      if contact.group.$value.isStated { contact.state(\.$kind, phone["type"]) }
    }
  }
  for email in details["emailAddresses"].elements { account.addNDeliusContact(.email, email) }
  for address in details["addresses"].elements { account.addNDeliusAddress(address) }
  if details["addresses"].isArray, details["addresses"].elements.isEmpty {
    // That nDelius holds no address does not mean that the person has none.
    account.set(.notFound, for: \.person.addresses)
  }
}

/// Reads the manager who has the case now; earlier ones are no business of a referral.
private func readManagers(_ managers: PayloadNode, _ account: inout AccountWriter) {
  for manager in managers.elements {
    guard manager["active"].isTrue, !manager["softDeleted"].isTrue else {
      account.context.note(.notInForce, manager["active"], "This manager no longer has the case.")
      continue
    }
    let day = manager["fromDate"].consultedDay
    let officer = manager["staff"].hasValue ? manager["staff"] : manager["trustOfficer"]
    if NDelius.isUnallocated(officer["forenames"], officer["surname"]) {
      account.context.note(.placeholder, officer["surname"], "The case has been given to nobody yet.")
      account.set(
        .notFound, for: \.management.practitioner.$name, from: [officer["forenames"], officer["surname"]])
    } else {
      account.state(
        \.management.practitioner.$name, joining: [officer["forenames"], officer["surname"]], .asOf(day))
    }
    account.state(\.management.practitioner.$team, manager["team"]["description"], .asOf(day))
    account.state(\.management.practitioner.$pdu, manager["team"]["borough"]["description"], .asOf(day))
    account.state(\.management.practitioner.$region, manager["probationArea"], .asOf(day))
  }
}
