internal import ProbationRecord

extension AccountWriter {
  /// Reads `{ forename, middleName or middleNames, surname }`.
  mutating func readNDeliusName(_ name: PayloadNode) {
    state(facts.person.name.given, name["forename"])
    state(facts.person.name.middle, joining: name["middleNames"].elements)
    state(facts.person.name.middle, name["middleName"])
    state(facts.person.name.family, name["surname"])
  }

  /// Reads what all interfaces send in words: the keys that are there.
  mutating func readNDeliusCharacteristics(_ profile: PayloadNode) {
    state(facts.person.genderIdentity, profile["genderIdentity"])
    state(facts.person.genderSelfDescription, profile["selfDescribedGender"])
    state(facts.person.ethnicity, profile["ethnicity"], .words(NDeliusWords.ethnicities))
    state(
      facts.person.nationality,
      all: [profile["nationality"], profile["secondaryNationality"]].filter(\.isPresent),
      .words(DescribedWords.nationalities))
    for key in ["religion", "religionOrBelief"] {
      state(facts.person.religion, profile[key], .words(NDeliusWords.religions))
    }
    state(
      facts.person.sexualOrientation, profile["sexualOrientation"], .words(NDeliusWords.sexualOrientations))
  }

  /// Reads a surname that the person had before, as a name by which the person may still be known.
  mutating func readNDeliusPreviousSurname(_ surname: PayloadNode) {
    add(facts.person.aliases) { alias in alias.state(alias.facts.family, surname) }
  }

  /// Adds a contact detail, unless it is blank.
  mutating func addNDeliusContact(_ kind: ContactKind, _ value: PayloadNode) {
    add(facts.person.contacts) { contact in
      contact.state(contact.facts.value, value)
      if contact[contact.facts.value].isStated { contact.state(contact.facts.kind, kind, from: []) }
    }
  }

  /// Adds a disability that the person has now.
  ///
  /// - Parameter kind: `{ code, description }`, or the description alone.
  mutating func addNDeliusNeed(_ kind: PayloadNode, notes: [PayloadNode] = [], since day: CalendarDate? = nil)
  {
    let description = kind["description"].isPresent ? kind["description"] : kind
    let texts = [kind["code"], description].compactMap(\.rawText).map { $0.lowercased() }
    if texts.contains(where: NDeliusWords.noDisability.contains) {
      // No disability does not mean that there is no need of health, access or language.
      _ = kind["code"].consulted()
      _ = description.consulted()
      return
    }
    add(facts.health.needs) { need in
      need.state(need.facts.kind, kind, .init(asOf: day, words: NDeliusWords.needs))
      need.state(need.facts.detail, joining: [description] + notes, by: ": ", .asOf(day))
    }
  }

  /// Reads whether only some people may open the record; "no" only when both answers are there.
  mutating func readNDeliusAccess(_ payload: PayloadNode, _ details: StatementDetails = .init()) {
    let limits = [payload["currentExclusion"], payload["currentRestriction"]].filter(\.saysSomething)
    if let limit = limits.first(where: \.isTrue) {
      state(facts.person.access.restricted, true, from: limits, details)
      context.note(.restricted, limit)
    } else if limits.count == 2, limits.allSatisfy(\.isFalse) {
      state(facts.person.access.restricted, false, from: limits, details)
    } else {
      for limit in limits { _ = limit.consulted() }
    }
  }

  /// Adds an address, or a spell without one.
  ///
  /// - Parameter status: what the address is, where the payload says so by the key at which it stands.
  mutating func addNDeliusAddress(_ address: PayloadNode, as status: AddressStatus? = nil) {
    guard !address.keys.isEmpty else { return }
    let context = context
    let day = address["lastUpdated"].consultedDay ?? address["from"].consultedDay
    add(facts.person.addresses) { entry in
      let isMarker = address["postcode"].meansNoFixedAbode
      if !isMarker { entry.stateAddress(entry.facts.address, parts(of: address), .asOf(day)) }
      let noAbode = address["noFixedAbode"].isPresent ? address["noFixedAbode"] : address["noFixedAddress"]
      if isMarker {
        entry.state(entry.facts.noFixedAbode, true, from: [noAbode, address["postcode"]], .asOf(day))
      } else if entry[entry.facts.address].isStated || noAbode.isTrue {
        entry.state(entry.facts.noFixedAbode, noAbode, .asOf(day))
      }
      guard entry[entry.facts.address].isStated || entry[entry.facts.noFixedAbode].isStated else { return }
      if let status {
        entry.state(entry.facts.status, status, from: [], .asOf(day))
      } else {
        entry.state(entry.facts.status, address["status"], .asOf(day))
      }
      if entry[entry.facts.noFixedAbode].value == true, entry[entry.facts.address].isStated {
        context.note(
          .contradiction, noAbode, "The entry says no fixed abode and has an address; both were kept.")
      }
      if entry[entry.facts.status].value == .main, NDelius.isOver(address["to"], in: context) {
        context.note(
          .contradiction, address["to"], "The main address has ended; it was taken as the source has it.")
      }
    }
  }
}

/// The parts of an address under the keys of any interface.
private func parts(of address: PayloadNode) -> [(name: String, node: PayloadNode)] {
  let number = address["addressNumber"].isPresent ? address["addressNumber"] : address["buildingNumber"]
  return [
    ("building", address["buildingName"]), ("number", number), ("thoroughfare", address["streetName"]),
    ("locality", address["district"]), ("town", address["town"]), ("county", address["county"]),
    ("postcode", address["postcode"]),
  ]
}
