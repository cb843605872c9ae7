internal import ProbationRecord

extension SourceShape {
  /// The person as the accommodation services show them at the head of an application.
  static let casPerson = SourceShape(
    "ndelius.cas-person", .ndelius, "person header of the accommodation services",
    keys: ["crn", "name", "dateOfBirth", "sex", "status"],
    excluding: [
      "name.forename", "name.firstName", "otherIds", "person", "data", "roshRisks", "prisonerNumber",
    ],
    vocabularies: ["cas1", "ndelius", "nomis"]
  ) { person, account in
    account.readCASPerson(person)
  }

  /// The person of a case that the reader may not open, or that is not known.
  static let casLimitedPerson = SourceShape(
    "ndelius.cas-limited-person", .ndelius, "person header of a limited-access or unknown case",
    keys: ["crn", "type"], excluding: ["name", "id", "data", "status", "startDate"],
    vocabularies: ["cas1", "ndelius", "nomis"]
  ) { person, account in
    account.readCASPerson(person)
  }
}

extension AccountWriter {
  /// Reads the head of an application: from nDelius, but for the prison number, the prison and where the person is.
  mutating func readCASPerson(_ person: PayloadNode) {
    guard person.isCompound else { return }
    state(\.person.identifiers.$crn, person["crn"], .held(by: .ndelius))
    let type = person["type"]
    switch type.consulted() {
    case "RestrictedPerson"?:
      context.note(.restricted, type)
      state(\.person.access.$restricted, true, from: [type], .held(by: .ndelius))
      return withholdPerson(type)
    case "UnknownPerson"?: return missPerson()
    default: break
    }
    readFullName(person["name"])
    state(\.person.$dateOfBirth, person["dateOfBirth"], .held(by: .ndelius))
    state(\.person.$sex, person["sex"], .init(system: .ndelius, words: NDeliusWords.sexes))
    readGender(person["genderIdentity"])
    state(\.person.$ethnicity, person["ethnicity"], .init(system: .ndelius, words: NDeliusWords.ethnicities))
    state(
      \.person.$nationality, all: [person["nationality"]].filter(\.isPresent),
      .init(system: .ndelius, words: DescribedWords.nationalities))
    state(
      \.person.$religion, person["religionOrBelief"],
      .init(system: .ndelius, words: NDeliusWords.religions))
    state(\.person.identifiers.$pnc, person["pncNumber"], .held(by: .ndelius))
    state(\.person.access.$restricted, person["isRestricted"], .held(by: .ndelius))
    state(\.person.identifiers.$noms, person["nomsNumber"], .held(by: .nomis))
    state(\.custody.$status, person["status"], .held(by: .nomis))
    state(\.custody.$prisonName, person["prisonName"], .held(by: .nomis))
  }

  /// The services join the first name and the surname; only of two words is it clear which is which.
  private mutating func readFullName(_ name: PayloadNode) {
    guard name.saysSomething, let text = name.rawText else { return state(\.person.name.$given, name) }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2 else {
      context.note(
        .unreadable, name,
        "The name is one text, in which forename and surname cannot be told apart; nothing was taken.")
      context.ledger.refuse(name.path, .unreadable)
      set(.failed, for: \.person.name.$given)
      return set(.failed, for: \.person.name.$family)
    }
    state(\.person.name.$given, words[0], from: [name], .held(by: .ndelius))
    state(\.person.name.$family, words[1], from: [name], .held(by: .ndelius))
  }

  /// When a person describes their gender themselves, the services show their words in place of the code.
  private mutating func readGender(_ gender: PayloadNode) {
    guard gender.saysSomething, let text = gender.rawText?.trimmed.lowercased(),
      !GenderIdentity.entries.contains(where: { $0.label.lowercased() == text })
    else { return state(\.person.$genderIdentity, gender, .held(by: .ndelius)) }
    state(\.person.$genderIdentity, .selfDescribed, from: [gender], .held(by: .ndelius))
    state(\.person.$genderSelfDescription, gender, .held(by: .ndelius))
  }

  private mutating func withholdPerson(_ type: PayloadNode) {
    stateWithheld(\.person.name.$given, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.name.$family, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.$dateOfBirth, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.$sex, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.$genderIdentity, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.$ethnicity, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.$nationality, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.$religion, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.identifiers.$pnc, from: [type], .held(by: .ndelius))
    stateWithheld(\.person.identifiers.$noms, from: [type], .held(by: .nomis))
    stateWithheld(\.custody.$status, from: [type], .held(by: .nomis))
    stateWithheld(\.custody.$prisonName, from: [type], .held(by: .nomis))
  }

  private func missPerson() {
    set(.notFound, for: \.person.name.$given)
    set(.notFound, for: \.person.name.$family)
    set(.notFound, for: \.person.$dateOfBirth)
    set(.notFound, for: \.person.$sex)
    set(.notFound, for: \.person.$genderIdentity)
    set(.notFound, for: \.person.$ethnicity)
    set(.notFound, for: \.person.$nationality)
    set(.notFound, for: \.person.$religion)
    set(.notFound, for: \.person.identifiers.$pnc)
    set(.notFound, for: \.person.identifiers.$noms)
    set(.notFound, for: \.custody.$status)
    set(.notFound, for: \.custody.$prisonName)
  }
}
