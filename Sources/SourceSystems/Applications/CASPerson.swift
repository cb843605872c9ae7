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
    state(facts.person.identifiers.crn, person["crn"], .held(by: .ndelius))
    let type = person["type"]
    switch type.consulted() {
    case "RestrictedPerson"?:
      context.note(.restricted, type)
      state(facts.person.access.restricted, true, from: [type], .held(by: .ndelius))
      return missPerson(.withheld, type)
    case "UnknownPerson"?: return missPerson(.notFound, type)
    default: break
    }
    readFullName(person["name"])
    state(facts.person.dateOfBirth, person["dateOfBirth"], .held(by: .ndelius))
    state(facts.person.sex, person["sex"], .init(system: .ndelius, words: NDeliusWords.sexes))
    readGender(person["genderIdentity"])
    state(
      facts.person.ethnicity, person["ethnicity"], .init(system: .ndelius, words: NDeliusWords.ethnicities))
    state(
      facts.person.nationality, all: [person["nationality"]].filter(\.isPresent),
      .init(system: .ndelius, words: DescribedWords.nationalities))
    state(
      facts.person.religion, person["religionOrBelief"],
      .init(system: .ndelius, words: NDeliusWords.religions))
    state(facts.person.identifiers.pnc, person["pncNumber"], .held(by: .ndelius))
    state(facts.person.access.restricted, person["isRestricted"], .held(by: .ndelius))
    state(facts.person.identifiers.noms, person["nomsNumber"], .held(by: .nomis))
    state(facts.custody.status, person["status"], .held(by: .nomis))
    state(facts.custody.prisonName, person["prisonName"], .held(by: .nomis))
  }

  /// The services join the first name and the surname; only of two words is it clear which is which.
  private mutating func readFullName(_ name: PayloadNode) {
    guard name.saysSomething, let text = name.rawText else { return state(facts.person.name.given, name) }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2 else {
      context.note(
        .unreadable, name,
        "The name is one text, in which forename and surname cannot be told apart; nothing was taken.")
      context.ledger.refuse(name.path, .unreadable)
      set(.failed, for: facts.person.name.given)
      return set(.failed, for: facts.person.name.family)
    }
    state(facts.person.name.given, words[0], from: [name], .held(by: .ndelius))
    state(facts.person.name.family, words[1], from: [name], .held(by: .ndelius))
  }

  /// When a person describes their gender themselves, the services show their words in place of the code.
  private mutating func readGender(_ gender: PayloadNode) {
    guard gender.saysSomething, let text = gender.rawText?.trimmed.lowercased(),
      !GenderIdentity.entries.contains(where: { $0.label.lowercased() == text })
    else { return state(facts.person.genderIdentity, gender, .held(by: .ndelius)) }
    state(facts.person.genderIdentity, .selfDescribed, from: [gender], .held(by: .ndelius))
    state(facts.person.genderSelfDescription, gender, .held(by: .ndelius))
  }

  /// Says of everything that the head of an application can say that it is hidden, or that there is no entry.
  private mutating func missPerson(_ outcome: SourceOutcome, _ type: PayloadNode) {
    miss(facts.person.name.given, outcome, type, .ndelius)
    miss(facts.person.name.family, outcome, type, .ndelius)
    miss(facts.person.dateOfBirth, outcome, type, .ndelius)
    miss(facts.person.sex, outcome, type, .ndelius)
    miss(facts.person.genderIdentity, outcome, type, .ndelius)
    miss(facts.person.ethnicity, outcome, type, .ndelius)
    miss(facts.person.nationality, outcome, type, .ndelius)
    miss(facts.person.religion, outcome, type, .ndelius)
    miss(facts.person.identifiers.pnc, outcome, type, .ndelius)
    miss(facts.person.identifiers.noms, outcome, type, .nomis)
    miss(facts.custody.status, outcome, type, .nomis)
    miss(facts.custody.prisonName, outcome, type, .nomis)
  }

  private mutating func miss<Value>(
    _ fact: Fact<Value>, _ outcome: SourceOutcome, _ type: PayloadNode,
    _ system: SourceSystem
  ) {
    if outcome == .withheld {
      stateWithheld(fact, from: [type], .held(by: system))
    } else {
      set(outcome, for: fact)
    }
  }
}
