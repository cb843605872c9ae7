internal import ProbationRecord

extension PrisonerReading {
  /// Names, birth, sex and numbers.
  static func readIdentity(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    account.state(facts.person.name.given, prisoner["firstName"])
    account.state(facts.person.name.middle, prisoner["middleNames"])
    account.state(facts.person.name.family, prisoner["lastName"])
    account.state(facts.person.dateOfBirth, prisoner["dateOfBirth"])
    account.state(facts.person.sex, prisoner["gender"])
    account.entries(facts.person.aliases, prisoner["aliases"]) { alias, entry in
      entry.state(entry.facts.given, alias["firstName"])
      entry.state(entry.facts.middle, alias["middleNames"])
      entry.state(entry.facts.family, alias["lastName"])
    }
    readNumbers(of: prisoner, &account)
  }

  private static func readNumbers(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    account.state(facts.person.identifiers.noms, prisoner["prisonerNumber"])
    // One element of a sample has four types in one text: it is none of them.
    func listed(as type: String) -> [PayloadNode] {
      prisoner["identifiers"].elements.filter { $0["type"].consulted() == type }.map { $0["value"] }
    }
    state(
      facts.person.identifiers.pnc,
      ["pncNumberCanonicalLong", "pncNumber", "pncNumberCanonicalShort"].map { prisoner[$0] }
        + listed(as: "PNC"), &account)
    state(facts.person.identifiers.cro, [prisoner["croNumber"]] + listed(as: "CRO"), &account)
  }

  /// States one number out of several spellings of it; another number is a contradiction.
  private static func state<Number: Identifier & FactValue>(
    _ fact: Fact<Number>, _ nodes: [PayloadNode], _ account: inout AccountWriter
  ) {
    let first = nodes.first(where: \.saysSomething)?.rawText.map { Number($0) }
    for node in nodes {
      if node.saysSomething, let number = node.rawText.map({ Number($0) }),
        number.canonical != first?.canonical
      {
        _ = node.consulted()
        account.context.note(
          .contradiction, node,
          "The record has two different numbers of the same kind; the other one was taken.")
      } else {
        account.state(fact, node)
      }
    }
  }

  /// Ethnic group, nationality, religion and language.
  static func readBackground(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    readEthnicity(of: prisoner, &account)
    for alias in prisoner["aliases"].elements where !ethnicityAgrees(in: alias) {
      _ = alias["raceCode"].consulted()
      _ = alias["ethnicity"].consulted()
      account.context.note(
        .contradiction, alias["ethnicity"], "The ethnic group of the alias in words is not that of its code.")
    }
    account.state(
      facts.person.nationality, all: [prisoner["nationality"]].filter(\.isPresent),
      .words(DescribedWords.nationalities))
    account.state(facts.person.religion, prisoner["religion"], .words(PrisonWords.religions))
    readLanguage(of: prisoner["languages"].elements, &account)
  }

  private static func readEthnicity(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let (code, words) = (prisoner["raceCode"], prisoner["ethnicity"])
    if let raw = code.rawText, Ethnicity.code(for: "cpr", raw) != nil {
      account.state(facts.person.ethnicity, code, .init(vocabularies: ["cpr"]))
      if !ethnicityAgrees(in: prisoner) {
        _ = words.consulted()
        return account.context.note(
          .contradiction, words, "The ethnic group in words is not that of its code; the code was taken.")
      }
    }
    account.state(facts.person.ethnicity, words)
  }

  /// Whether the ethnic group in words and its code are the same, as far as both are known.
  private static func ethnicityAgrees(in person: PayloadNode) -> Bool {
    guard let code = person["raceCode"].rawText.flatMap({ Ethnicity.code(for: "cpr", $0) }),
      let words = person["ethnicity"].rawText.flatMap({ Ethnicity.code(for: "nomis", $0) })
    else { return true }
    return code == words
  }

  private static func readLanguage(of languages: [PayloadNode], _ account: inout AccountWriter) {
    func language(_ type: String) -> PayloadNode? { languages.first { $0["type"].consulted() == type } }
    guard let language = language("PRIM") ?? language("PREF_SPEAK") else { return }
    let code = language["code"]
    if let name = PrisonWords.languages[code.rawText?.uppercased() ?? ""] {
      account.state(facts.person.language.preferred, name, from: [code])
    } else if code.saysSomething {
      account.context.note(.unknownCode, code)
      account.set(.failed, for: facts.person.language.preferred, from: [code])
    }
    account.state(facts.person.language.interpreterRequired, language["interpreterRequested"])
  }

  /// Telephone numbers, e-mail addresses and addresses.
  static func readContacts(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    for phone in prisoner["phoneNumbers"].elements {
      account.add(facts.person.contacts) { contact in
        contact.state(contact.facts.kind, phone["type"], .words(PrisonWords.phones))
        contact.state(contact.facts.value, phone["number"])
      }
    }
    for address in prisoner["emailAddresses"].elements {
      account.add(facts.person.contacts) { contact in
        contact.state(contact.facts.value, address["email"])
        if address["email"].saysSomething {
          contact.state(contact.facts.kind, .email, from: [address["email"]])
        }
      }
    }
    account.entries(facts.person.addresses, prisoner["addresses"]) { address, entry in
      readAddress(address, &entry)
    }
  }

  /// An address of which only the postcode is a part by itself: the rest is one line, which cannot be parted.
  private static func readAddress(_ address: PayloadNode, _ entry: inout EntryWriter<Person.AddressEntry>) {
    let (line, noFixedAbode) = (address["fullAddress"], address["noFixedAddress"])
    entry.stateAddress(entry.facts.address, [("postcode", address["postalCode"])])
    entry.state(entry.facts.noFixedAbode, noFixedAbode)
    if address["primaryAddress"].isTrue {
      entry.state(entry.facts.status, .main, from: [address["primaryAddress"]])
    }
    if line.saysSomething {
      _ = line.consulted()
      entry.context.note(.incomplete, line, "The address is one line; only its postcode was taken.")
    }
    if noFixedAbode.isTrue, line.saysSomething || address["postalCode"].saysSomething {
      entry.context.note(.contradiction, noFixedAbode, "The person has no fixed abode, and an address.")
    }
  }
}
