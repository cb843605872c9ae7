internal import ProbationRecord

extension SourceShape {
  /// A person as the prison system and the probation system have them, in one payload.
  ///
  /// Each half is held by its own system, so that where they differ both claims stand.
  static let sideBySide = SourceShape(
    "cpr.side-by-side", .cpr, "person in NOMIS and nDelius side by side (HMPPS Integration API)",
    keys: ["data.prisonerOffenderSearch", "data.probationOffenderSearch"]
  ) { payload, account in
    SideBySideReading(person: payload["data"]["prisonerOffenderSearch"], system: .nomis).read(&account)
    SideBySideReading(person: payload["data"]["probationOffenderSearch"], system: .ndelius).read(&account)
  }
}

/// How one half is read.
private struct SideBySideReading {
  let person: PayloadNode
  let system: SourceSystem

  private var held: Held { Held(system: system, vocabularies: [system.rawValue]) }

  func read(_ account: inout AccountWriter) {
    account.state(\.person.name.$given, person["firstName"], held())
    account.state(\.person.name.$middle, person["middleName"], held())
    account.state(\.person.name.$family, person["lastName"], held())
    account.state(\.person.$dateOfBirth, person["dateOfBirth"], held())
    account.state(\.person.$sex, person["gender"], held())
    account.state(\.person.$ethnicity, person["ethnicity"], held())
    let identifiers = person["identifiers"]
    account.state(\.person.identifiers.$noms, identifiers["nomisNumber"], held())
    account.state(\.person.identifiers.$crn, identifiers["deliusCrn"], held())
    account.state(\.person.identifiers.$cro, identifiers["croNumber"], held())
    account.state(\.person.identifiers.$pnc, person["pncId"], held())
    account.entries(\.person.aliases, person["aliases"], system: system) { alias, entry in
      entry.state(\.$given, alias["firstName"], held())
      entry.state(\.$middle, alias["middleName"], held())
      entry.state(\.$family, alias["lastName"], held())
    }
    readContacts(person["contactDetails"], &account)
    account.readNDeliusAccess(person, held())
  }

  private func readContacts(_ details: PayloadNode, _ account: inout AccountWriter) {
    for phone in details["phoneNumbers"].elements where phone["number"].saysSomething {
      account.add(\.person.contacts) { contact in
        contact.state(\.$kind, phone["type"], held(system == .nomis ? PrisonWords.phones : [:]))
        contact.state(\.$value, phone["number"], held())
      }
    }
    for email in details["emails"].elements where email.saysSomething {
      account.add(\.person.contacts) { contact in
        contact.state(\.$value, email, held())
        contact.state(\.$kind, .email, from: [email], held())
      }
    }
  }
}

/// Makes what is known of a statement: who holds it and in whose codes.
private struct Held {
  let system: SourceSystem
  let vocabularies: [String]

  func callAsFunction<Group>(_ words: [String: String] = [:]) -> GroupWriter<Group>.Details {
    .init(system: system, words: words, vocabularies: vocabularies)
  }
}
