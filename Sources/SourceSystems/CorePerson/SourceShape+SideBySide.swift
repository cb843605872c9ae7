internal import ProbationRecord

extension SourceShape {
  /// A person as the prison system and the probation system have them, in one payload.
  ///
  /// Each half is held by its own system, so that where they differ both claims stand; and whoever set them side by
  /// side may have taken two people for one.
  static let sideBySide = SourceShape(
    "cpr.side-by-side", .cpr, "person in NOMIS and nDelius side by side (HMPPS Integration API)",
    keys: ["data.prisonerOffenderSearch", "data.probationOffenderSearch"]
  ) { payload, account in
    SideBySideReading(person: payload["data"]["prisonerOffenderSearch"], system: .nomis).read(&account)
    account.context.subject = 2
    SideBySideReading(person: payload["data"]["probationOffenderSearch"], system: .ndelius).read(&account)
  }
}

/// How one half is read.
private struct SideBySideReading {
  let person: PayloadNode
  let system: SourceSystem

  /// What is known of a statement: who holds it and in whose codes.
  private func held(_ words: [String: String] = [:]) -> StatementDetails {
    StatementDetails(system: system, words: words, vocabularies: [system.rawValue])
  }

  func read(_ account: inout AccountWriter) {
    account.state(facts.person.name.given, person["firstName"], held())
    account.state(facts.person.name.middle, person["middleName"], held())
    account.state(facts.person.name.family, person["lastName"], held())
    account.state(facts.person.dateOfBirth, person["dateOfBirth"], held())
    account.state(facts.person.sex, person["gender"], held())
    account.state(facts.person.ethnicity, person["ethnicity"], held())
    let identifiers = person["identifiers"]
    account.state(facts.person.identifiers.noms, identifiers["nomisNumber"], held())
    account.state(facts.person.identifiers.crn, identifiers["deliusCrn"], held())
    account.state(facts.person.identifiers.cro, identifiers["croNumber"], held())
    account.state(facts.person.identifiers.pnc, person["pncId"], held())
    account.entries(facts.person.aliases, person["aliases"], system: system) { alias, entry in
      entry.state(entry.facts.given, alias["firstName"], held())
      entry.state(entry.facts.middle, alias["middleName"], held())
      entry.state(entry.facts.family, alias["lastName"], held())
    }
    readContacts(person["contactDetails"], &account)
    account.readNDeliusAccess(person, held())
  }

  private func readContacts(_ details: PayloadNode, _ account: inout AccountWriter) {
    for phone in details["phoneNumbers"].elements where phone["number"].saysSomething {
      account.add(facts.person.contacts) { contact in
        contact.state(contact.facts.kind, phone["type"], held(system == .nomis ? PrisonWords.phones : [:]))
        contact.state(contact.facts.value, phone["number"], held())
      }
    }
    for email in details["emails"].elements where email.saysSomething {
      account.add(facts.person.contacts) { contact in
        contact.state(contact.facts.value, email, held())
        contact.state(contact.facts.kind, .email, from: [email], held())
      }
    }
  }
}
