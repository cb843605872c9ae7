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
  account.state(facts.person.identifiers.crn, numbers["crn"])
  account.state(facts.person.identifiers.noms, numbers["nomsNumber"])
  account.state(facts.person.identifiers.pnc, numbers["pncNumber"])
  account.state(facts.person.identifiers.cro, numbers["croNumber"])
  account.context.noteInvalid(nationalInsurance: numbers["niNumber"])
  account.add(facts.person.identifiers.other) { other in
    other.state(other.facts.value, numbers["immigrationNumber"])
    if other[other.facts.value].isStated { other.state(other.facts.kind, .immigration, from: []) }
  }
  account.state(facts.person.name.given, payload["firstName"])
  account.state(facts.person.name.middle, joining: payload["middleNames"].elements)
  account.state(facts.person.name.family, payload["surname"])
  account.entries(facts.person.aliases, payload["offenderAliases"]) { alias, entry in
    entry.state(entry.facts.given, alias["firstName"])
    entry.state(entry.facts.middle, joining: alias["middleNames"].elements)
    entry.state(entry.facts.family, alias["surname"])
  }
  account.readNDeliusPreviousSurname(payload["previousSurname"])
  account.state(facts.person.dateOfBirth, payload["dateOfBirth"])
  account.state(facts.person.sex, payload["gender"], .words(NDeliusWords.sexes))
}

private func readProfile(_ profile: PayloadNode, _ account: inout AccountWriter) {
  account.readNDeliusCharacteristics(profile)
  account.state(facts.person.immigration.status, profile["immigrationStatus"])
  account.state(facts.person.language.preferred, profile["offenderLanguages"]["primaryLanguage"])
  account.state(
    facts.person.language.interpreterRequired, profile["offenderLanguages"]["requiresInterpreter"])
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
    account.add(facts.person.contacts) { contact in
      contact.state(contact.facts.value, phone["number"])
      if contact[contact.facts.value].isStated { contact.state(contact.facts.kind, phone["type"]) }
    }
  }
  for email in details["emailAddresses"].elements { account.addNDeliusContact(.email, email) }
  for address in details["addresses"].elements { account.addNDeliusAddress(address) }
  if details["addresses"].isArray, details["addresses"].elements.isEmpty {
    // That nDelius holds no address does not mean that the person has none.
    account.set(.notFound, for: facts.person.addresses)
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
        .notFound, for: facts.management.practitioner.name, from: [officer["forenames"], officer["surname"]])
    } else {
      account.state(
        facts.management.practitioner.name, joining: [officer["forenames"], officer["surname"]], .asOf(day))
    }
    account.state(facts.management.practitioner.team, manager["team"]["description"], .asOf(day))
    account.state(facts.management.practitioner.pdu, manager["team"]["borough"]["description"], .asOf(day))
    account.state(facts.management.practitioner.region, manager["probationArea"], .asOf(day))
  }
}
