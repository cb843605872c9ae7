internal import ProbationRecord

extension SourceShape {
  /// The personal details in Manage people on probation, in which almost everything is in words.
  static let nDeliusPersonalDetails = SourceShape(
    "ndelius.personal-details", .ndelius, "nDelius personal details (Manage people on probation)",
    keys: ["crn", "name.forename", "preferredGender", "circumstances"]
  ) { payload, account in
    let fetched = account.context.asOf
    account.context.asOf = payload["lastUpdated"].consultedDay ?? fetched
    readIdentity(payload, &account)
    readContacts(payload, &account)
    account.context.asOf = fetched
    readAddresses(payload, &account)
    let disabilities = payload["disabilities"]
    for disability in disabilities["disabilities"].elements {
      account.addNDeliusNeed(disability, since: disabilities["lastUpdated"].consultedDay)
    }
    readStaff(payload["staffContacts"], &account)
  }
}

private func readIdentity(_ payload: PayloadNode, _ account: inout AccountWriter) {
  account.state(facts.person.identifiers.crn, payload["crn"])
  account.state(facts.person.identifiers.noms, payload["noms"])
  account.state(facts.person.identifiers.pnc, payload["pnc"])
  account.readNDeliusName(payload["name"])
  account.entries(facts.person.aliases, payload["aliases"]) { alias, entry in
    entry.state(entry.facts.given, alias["forename"])
    entry.state(entry.facts.middle, alias["middleName"])
    entry.state(entry.facts.family, alias["surname"])
  }
  account.readNDeliusPreviousSurname(payload["previousSurname"])
  account.state(facts.person.dateOfBirth, payload["dateOfBirth"])
  account.state(facts.person.sex, payload["sex"], .words(NDeliusWords.sexes))
  account.readNDeliusCharacteristics(payload)
  account.state(facts.person.language.preferred, payload["preferredLanguage"])
  account.state(facts.person.language.interpreterRequired, payload["requiresInterpreter"])
}

private func readContacts(_ payload: PayloadNode, _ account: inout AccountWriter) {
  account.addNDeliusContact(.telephone, payload["telephoneNumber"])
  account.addNDeliusContact(.mobile, payload["mobileNumber"])
  account.addNDeliusContact(.email, payload["email"])
}

private func readAddresses(_ payload: PayloadNode, _ account: inout AccountWriter) {
  account.addNDeliusAddress(payload["mainAddress"], as: .main)
  // Older payloads have the addresses themselves where newer ones only count them.
  for address in payload["otherAddresses"].elements { account.addNDeliusAddress(address) }
  for address in payload["previousAddresses"].elements { account.addNDeliusAddress(address, as: .previous) }
}

private func readStaff(_ staff: PayloadNode, _ account: inout AccountWriter) {
  for officer in staff.elements {
    let day = officer["allocatedDate"].consultedDay ?? officer["allocationDate"].consultedDay
    guard !NDelius.isOver(officer["allocatedUntil"], in: account.context) else {
      account.context.note(.notInForce, officer["allocatedUntil"], "This officer no longer has the case.")
      continue
    }
    if officer["prisonOffenderManager"].isTrue {
      account.state(facts.management.prisonOffenderManager.name, officer["name"], .asOf(day))
    } else if officer["responsibleOfficer"].isTrue, !NDelius.isUnallocated(officer["name"]) {
      account.state(facts.management.practitioner.name, officer["name"], .asOf(day))
      account.state(facts.management.practitioner.email, officer["email"], .asOf(day))
      account.state(facts.management.practitioner.phone, officer["telephoneNumber"], .asOf(day))
      account.state(facts.management.practitioner.team, officer["team"], .asOf(day))
      account.state(facts.management.practitioner.pdu, officer["probationDeliveryUnit"], .asOf(day))
      account.state(facts.management.practitioner.region, officer["provider"], .asOf(day))
    }
  }
}
