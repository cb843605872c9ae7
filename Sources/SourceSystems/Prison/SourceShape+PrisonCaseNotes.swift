internal import ProbationRecord

extension SourceShape {
  /// Case notes of a prisoner as the case notes service or the older prison service sends them.
  static let prisonCaseNotes = SourceShape(
    "nomis.case-notes", .nomis, "NOMIS case notes (Case Notes API or Prison API)",
    keys: ["hasCaseNotes|content[].caseNoteId|[].caseNoteId"]
  ) { payload, account in
    let list = PrisonList.node(in: payload)
    if list.isArray, list.elements.isEmpty { return account.stateNone(facts.custody.caseNotes, from: list) }
    let notes = PrisonList.entries(of: payload, owner: "offenderIdentifier", &account)
    for note in newest(of: notes, account.context) { readCaseNote(note, &account) }
  }
}

/// How many case notes the record, and with it the form, has room for.
private let room = 10

/// The newest notes by the day of the event, in the order of the source; what is left out is noted.
private func newest(of notes: [PayloadNode], _ context: ReadingContext) -> [PayloadNode] {
  guard notes.count > room else { return notes }
  func time(_ note: PayloadNode) -> String {
    let event = note["occurrenceDateTime"]
    return (event.saysSomething ? event : note["creationDateTime"]).consulted() ?? ""
  }
  let ranks = notes.indices.sorted { (time(notes[$0]), $1) > (time(notes[$1]), $0) }
  let taken = Set(ranks.prefix(room))
  context.note(
    .incomplete,
    "The record has room for \(room) case notes; the newest were taken and \(notes.count - room) left out.")
  return notes.indices.filter(taken.contains).map { notes[$0] }
}

private func readCaseNote(_ note: PayloadNode, _ account: inout AccountWriter) {
  // In the older service the text already ends with its amendments.
  let isWhole = note["originalNoteText"].consulted() != nil
  let amendments = isWhole ? [] : note["amendments"].elements
  let context = account.context
  let changed =
    amendments.compactMap { $0["creationDateTime"].consultedDay }.max()
    ?? note["creationDateTime"].consultedDay
  context.dated(changed) {
    account.add(facts.custody.caseNotes) { entry in
      entry.state(entry.facts.identifier, note["caseNoteId"])
      entry.state(entry.facts.createdDate, note["creationDateTime"])
      entry.state(entry.facts.occurredDate, note["occurrenceDateTime"])
      entry.state(entry.facts.sensitive, note["sensitive"])
      entry.state(entry.facts.author, note["authorName"])
      entry.state(entry.facts.type, described(note, "type"))
      entry.state(entry.facts.subType, described(note, "subType"))
      entry.state(
        entry.facts.text, joining: [note["text"]] + amendments.map { $0["additionalNoteText"] }, by: "\n\n")
    }
  }
}

/// The words for a code, or the code where there are none.
private func described(_ note: PayloadNode, _ key: String) -> PayloadNode {
  let words = note["\(key)Description"]
  return words.saysSomething ? words : note[key]
}
