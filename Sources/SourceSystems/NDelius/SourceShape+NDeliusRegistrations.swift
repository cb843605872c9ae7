internal import ProbationRecord

extension SourceShape {
  /// The case registers as the Community API of nDelius serves them, in a list.
  static let nDeliusRegistrations = SourceShape(
    "ndelius.registrations", .ndelius, "nDelius case registers (Community API)",
    keys: ["[].registrationId", "[].register"]
  ) { payload, account in readRegistrations(payload, &account) }

  /// The same, with the list under a key.
  static let nDeliusRegistrationList = SourceShape(
    "ndelius.registration-list", .ndelius, "nDelius case registers (Community API), in an object",
    keys: ["registrations"],
    excluding: ["case", "crn", "name", "otherIds", "personalDetails", "personSummary"]
  ) { payload, account in readRegistrations(payload["registrations"], &account) }
}

private func readRegistrations(_ list: PayloadNode, _ account: inout AccountWriter) {
  var registers: [NDeliusRegister] = []
  for entry in list.elements {
    let register = NDeliusRegister(
      entry, type: entry["type"], group: entry["register"]["code"], start: entry["startDate"])
    let active = entry["active"]
    // A register is only history when nDelius says so.
    let isActive =
      active.hasValue ? active.isTrueUnlessDenied : !NDelius.isOver(entry["endDate"], in: account.context)
    if isActive {
      registers.append(register)
      registers[registers.count - 1].notes = [entry["notes"]]
    } else if register.kind == .mappa {
      addPastLevel(entry, &account)
    } else {
      account.context.note(.notInForce, register.place)
    }
  }
  readMAPPA(registers.filter { $0.kind == .mappa }, &account)
  account.readNDeliusRegisters(registers, from: list)
}

/// An entry that has ended, which is history.
private func addPastLevel(_ entry: PayloadNode, _ account: inout AccountWriter) {
  let day = entry["endDate"].consultedDay
  account.add(facts.mappa.history) { past in
    past.state(past.facts.level, entry["registerLevel"], .asOf(day))
    past.state(past.facts.startDate, entry["startDate"], .asOf(day))
    past.state(past.facts.endDate, entry["endDate"], .asOf(day))
  }
}

/// The entry in force, the latest first, as only one should be.
private func readMAPPA(_ registers: [NDeliusRegister], _ account: inout AccountWriter) {
  let latestFirst = registers.sorted { ($0.start?.lexical ?? "") > ($1.start?.lexical ?? "") }
  guard let latest = latestFirst.first else { return }
  let details = StatementDetails(asOf: latest.start)
  account.state(facts.mappa.category, latest.entry["registerCategory"], details)
  account.state(facts.mappa.level, latest.entry["registerLevel"], details)
  account.state(facts.mappa.startDate, latest.entry["startDate"], details)
  account.state(facts.mappa.reviewDate, latest.entry["nextReviewDate"], details)
  account.state(facts.mappa.notes, latest.entry["notes"], details)
  account.noteImpossibleNDeliusMAPPA(at: latest.entry["registerLevel"]["code"])
  for other in latestFirst.dropFirst() {
    account.context.note(.contradiction, other.place, "Two MAPPA entries are in force; the latest was taken.")
  }
}
