internal import ProbationRecord

extension AccountWriter {
  /// Reads whose record it is, as a raw record of OASys says.
  ///
  /// Newer records say `probNumber` for `crn`. Some name nobody, and then the request that they answer does.
  mutating func readIdentity(_ record: PayloadNode) {
    let numbers = [record["crn"], record["probNumber"], record["inputs"]["crn"]].filter(\.saysSomething)
    if let number = numbers.first { state(facts.person.identifiers.crn, number) }
    for number in numbers.dropFirst() {
      if number.consulted() != numbers[0].rawText {
        context.note(.contradiction, number, "The record names two people by their CRN; the first was taken.")
      }
    }
    state(facts.person.identifiers.noms, record["prisNumber"])
    readPNC(record["pnc"])
    state(facts.person.name.given, record["forename"])
    state(facts.person.name.family, record["familyName"])
    state(facts.person.sex, record["gender"])
    for warning in record["warnings"].elements where warning.consulted() != nil {
      context.note(.contradiction, warning, "OASys sent this warning with the assessment.")
    }
  }

  /// Reads whether OASys limits who may open the record.
  mutating func readAccess(_ header: PayloadNode) {
    let limited = header["limitedAccessOffender"]
    state(facts.person.access.restricted, limited)
    if limited.isTrue { context.note(.restricted, limited) }
  }

  /// OASys writes words where it has no number.
  private mutating func readPNC(_ node: PayloadNode) {
    guard node.rawText?.uppercased().contains("UNKNOWN") == true else {
      return state(facts.person.identifiers.pnc, node)
    }
    set(.notFound, for: facts.person.identifiers.pnc, from: [node])
    context.note(.placeholder, node)
  }
}
