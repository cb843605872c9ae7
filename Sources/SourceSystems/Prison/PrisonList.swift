internal import ProbationRecord

extension ReadingContext {
  /// Reads an entry as it was on a day, if one is known.
  func dated(_ day: CalendarDate?, _ read: () -> Void) {
    let usual = asOf
    asOf = day ?? usual
    read()
    asOf = usual
  }
}

/// The entries of a list about one prisoner, as it is or in a page.
enum PrisonList {
  /// The list in a payload.
  static func node(in payload: PayloadNode) -> PayloadNode {
    payload.isArray ? payload : payload["content"]
  }

  /// The entries of the person whom the first is about.
  ///
  /// - Parameter key: where an entry says whose it is.
  static func entries(of payload: PayloadNode, owner key: String, _ account: inout AccountWriter)
    -> [PayloadNode]
  {
    let entries = node(in: payload).elements
    noteWhatIsMissing(from: payload, shown: entries.count, account.context)
    return entries.filter { isOfOnePerson($0[key], entries[0][key], &account) }
  }

  /// States the prison number; an entry that has another one is not taken.
  static func isOfOnePerson(
    _ number: PayloadNode, _ first: PayloadNode, _ account: inout AccountWriter
  ) -> Bool {
    guard let one = number.rawText, let other = first.rawText, one.trimmed != other.trimmed else {
      account.state(facts.person.identifiers.noms, number)
      return true
    }
    account.context.note(
      .contradiction, number, "The entry is of another person than the first one; it was not taken.")
    _ = number.consulted()
    return false
  }

  private static func noteWhatIsMissing(from payload: PayloadNode, shown: Int, _ context: ReadingContext) {
    for total in [payload["totalElements"], payload["metadata"]["totalElements"]] {
      guard let count = total.consulted().flatMap({ Int($0) }), count > shown else { continue }
      context.note(
        .incomplete, total, "The source has \(count) entries and this page \(shown); the others are missing.")
    }
  }
}
