internal import ProbationRecord

extension SourceShape {
  /// A person as the core person record has them.
  static let corePersonRecord = SourceShape(
    "cpr.person", .cpr, "core person record",
    keys: ["identifiers.crns", "identifiers.prisonNumbers", "lastName"]
  ) { person, account in
    account.context.reference = person["cprUUID"].consultedReference
    readPerson(person, &account)
    readBackground(of: person, &account)
    readIdentifiers(person["identifiers"], &account)
    let addresses = person["addresses"]
    account.entries(facts.person.addresses, addresses) { address, entry in readAddress(address, &entry) }
    for contact in person["contacts"].elements { readContact(contact, &account) }
    for address in addresses.elements where !address["endDate"].saysSomething {
      for contact in address["contacts"].elements { readContact(contact, &account) }
    }
  }
}

private func readPerson(_ person: PayloadNode, _ account: inout AccountWriter) {
  account.state(facts.person.name.given, person["firstName"])
  account.state(facts.person.name.middle, person["middleNames"])
  account.state(facts.person.name.family, person["lastName"])
  account.state(facts.person.dateOfBirth, person["dateOfBirth"])
  account.entries(facts.person.aliases, person["aliases"]) { alias, entry in
    entry.state(entry.facts.given, alias["firstName"])
    entry.state(entry.facts.middle, alias["middleNames"])
    entry.state(entry.facts.family, alias["lastName"])
  }
}

private func readBackground(of person: PayloadNode, _ account: inout AccountWriter) {
  account.state(facts.person.sex, person["sex"])
  account.state(facts.person.genderIdentity, person["genderIdentity"])
  account.state(facts.person.genderSelfDescription, person["selfDescribedGenderIdentity"])
  account.state(facts.person.sexualOrientation, person["sexualOrientation"])
  account.state(facts.person.religion, person["religion"])
  account.state(facts.person.ethnicity, person["ethnicity"])
  let nationalities = person["nationalities"].elements.filter { nationality in
    guard nationality["endDate"].saysSomething else { return true }
    _ = nationality["endDate"].consulted()
    account.context.note(.notInForce, nationality["endDate"])
    return false
  }
  account.state(facts.person.nationality, all: nationalities, .words(countries))
}

/// Nationalities in words, and the codes for a British one.
private let countries = DescribedWords.nationalities.merging(["BRIT": "GBR", "GB": "GBR"]) { words, _ in words
}

private func readIdentifiers(_ identifiers: PayloadNode, _ account: inout AccountWriter) {
  state(facts.person.identifiers.crn, identifiers["crns"], &account)
  for number in identifiers["nationalInsuranceNumbers"].elements {
    account.context.noteInvalid(nationalInsurance: number)
  }
  state(facts.person.identifiers.noms, identifiers["prisonNumbers"], &account)
  state(facts.person.identifiers.pnc, identifiers["pncs"], &account)
  state(facts.person.identifiers.cro, identifiers["cros"], &account)
}

/// States a number of which there is one; of several nobody knows here which is the person's.
private func state<Number: Identifier & FactValue>(
  _ fact: Fact<Number>, _ numbers: PayloadNode, _ account: inout AccountWriter
) {
  let texts = numbers.elements.compactMap { node in node.saysSomething ? node.rawText : nil }
  guard Set(texts.map { Number($0).canonical }).count > 1 else {
    for number in numbers.elements { account.state(fact, number) }
    return
  }
  for number in numbers.elements {
    _ = number.consulted()
    account.context.note(
      .duplicateRecord, number,
      "The person has several numbers of this kind; none was taken. Find out which it is.")
  }
  account.set(.failed, for: fact)
}

private func readAddress(_ address: PayloadNode, _ entry: inout EntryWriter<Person.AddressEntry>) {
  let (end, noFixedAbode) = (address["endDate"], address["noFixedAbode"])
  entry.state(entry.facts.noFixedAbode, noFixedAbode)
  if address["postcode"].meansNoFixedAbode {
    entry.state(entry.facts.noFixedAbode, true, from: [address["postcode"]])
    entry.context.note(
      .placeholder, address["postcode"],
      "The postcode stands for no fixed abode; it was not taken for an address.")
  } else {
    entry.stateAddress(entry.facts.address, parts(of: address))
  }
  if end.saysSomething {
    _ = address["status"]["code"].consulted()
    entry.context.note(.notInForce, end, "The address has ended; it was taken for a previous one.")
    entry.state(entry.facts.status, .previous, from: [end])
  } else {
    entry.state(entry.facts.status, address["status"])
  }
  if noFixedAbode.isTrue, entry[entry.facts.address].value != nil {
    entry.context.note(.contradiction, noFixedAbode, "The person has no fixed abode, and an address.")
  }
}

private func parts(of address: PayloadNode) -> [(name: String, node: PayloadNode)] {
  var parts = [
    ("subBuilding", "subBuildingName"), ("building", "buildingName"), ("number", "buildingNumber"),
    ("thoroughfare", "thoroughfareName"), ("locality", "dependentLocality"), ("town", "postTown"),
    ("county", "county"), ("postcode", "postcode"), ("uprn", "uprn"),
  ].map { (name: $0.0, node: address[$0.1]) }
  let country = address["country"].isCompound ? address["country"]["description"] : address["country"]
  // The record names a country only where it is another one.
  if home.contains(country.rawText ?? "") {
    _ = country.consulted()
  } else {
    parts.append(("country", country))
  }
  return parts
}

private let home: Set<String> = [
  "United Kingdom", "Great Britain", "England", "Wales", "Scotland", "Northern Ireland",
]

private func readContact(_ node: PayloadNode, _ account: inout AccountWriter) {
  account.add(facts.person.contacts) { contact in
    contact.state(
      contact.facts.kind, node["type"], .words(["HOME": "telephone", "MOBILE": "mobile", "EMAIL": "email"]))
    // A number with an extension is written as one; the extension alone would be lost.
    if let number = node["value"].rawText, let extra = node["extension"].rawText, !extra.isEmpty {
      contact.state(contact.facts.value, "\(number) ext \(extra)", from: [node["value"], node["extension"]])
    } else {
      contact.state(contact.facts.value, node["value"])
    }
  }
}
