internal import ProbationRecord

extension AccountWriter {
  /// Adds an offence.
  ///
  /// Whether it is an index offence is for the practitioner to say.
  ///
  /// - Parameters:
  ///   - isMain: whether it is the main offence, where the payload says so by the key at which it stands.
  ///   - event: the number of the event to which it belongs.
  ///   - committed: the day of the offence, where it does not stand with the offence.
  mutating func addNDeliusOffence(
    _ offence: PayloadNode, isMain: Bool? = nil, event: PayloadNode, convicted: PayloadNode? = nil,
    committed: PayloadNode? = nil
  ) {
    guard offence["code"].hasValue || offence["description"].hasValue else { return }
    let context = context
    add(\.offences) { entry in
      entry.state(\.$identifier, offence["id"])
      entry.state(\.$description, offence["description"])
      entry.state(\.$code, offence["code"])
      for category in [offence["mainCategoryDescription"], offence["mainCategory"]["description"]] {
        entry.state(\.$mainCategory, category)
      }
      for category in [offence["subCategoryDescription"], offence["subCategory"]["description"]] {
        entry.state(\.$subCategory, category)
      }
      let date = committed ?? offence["date"]
      if date.rawText?.hasPrefix(NDelius.placeholderDay) == true {
        context.ledger.refuse(date.path, .placeholder)
        context.note(.placeholder, date)
      } else {
        entry.state(\.$date, date)
      }
      if let isMain {
        entry.state(\.$isMain, isMain, from: [])
      } else {
        entry.state(\.$isMain, offence["main"])
      }
      entry.state(\.$eventNumber, event)
      entry.state(\.$convictionId, offence["eventId"])
      if let convicted { entry.state(\.$convictionDate, convicted) }
    }
  }

  /// Adds the main and the additional offences of an event.
  mutating func addNDeliusOffences(of event: PayloadNode, number: PayloadNode, convicted: PayloadNode? = nil)
  {
    addNDeliusOffence(event["mainOffence"], isMain: true, event: number, convicted: convicted)
    for offence in event["additionalOffences"].elements {
      addNDeliusOffence(offence, isMain: false, event: number, convicted: convicted)
    }
  }

  /// Adds an additional licence condition that is in force; the standard ones are no business of a referral.
  ///
  /// - Parameters:
  ///   - kind: `{ code, description }`, or the description alone.
  ///   - wording: the text of the condition.
  mutating func addNDeliusCondition(_ kind: PayloadNode, wording: PayloadNode, since day: CalendarDate?) {
    let description = kind["description"].isPresent ? kind["description"] : kind
    if description.rawText?.lowercased().hasPrefix("standard") == true {
      _ = description.consulted()
      return
    }
    add(\.licence.conditions) { condition in
      condition.state(
        \.$kind, kind,
        .init(
          asOf: day, words: NDeliusWords.licenceConditions, vocabularies: ["ndelius", "cvl"]))
      condition.state(\.$detail, wording, .asOf(day))
      guard condition.group.$kind.isStated || condition.group.$detail.isStated else { return }
      condition.state(\.$status, .inForce, from: [], .asOf(day))
    }
  }
}
