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
    add(facts.offences) { entry in
      entry.state(entry.facts.identifier, offence["id"])
      entry.state(entry.facts.description, offence["description"])
      entry.state(entry.facts.code, offence["code"])
      for category in [offence["mainCategoryDescription"], offence["mainCategory"]["description"]] {
        entry.state(entry.facts.mainCategory, category)
      }
      for category in [offence["subCategoryDescription"], offence["subCategory"]["description"]] {
        entry.state(entry.facts.subCategory, category)
      }
      let date = committed ?? offence["date"]
      if date.rawText?.hasPrefix(NDelius.placeholderDay) == true {
        context.ledger.refuse(date.path, .placeholder)
        context.note(.placeholder, date)
      } else {
        entry.state(entry.facts.date, date)
      }
      if let isMain {
        entry.state(entry.facts.isMain, isMain, from: [])
      } else {
        entry.state(entry.facts.isMain, offence["main"])
      }
      entry.state(entry.facts.eventNumber, event)
      entry.state(entry.facts.convictionId, offence["eventId"])
      if let convicted { entry.state(entry.facts.convictionDate, convicted) }
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
    add(facts.licence.conditions) { condition in
      condition.state(
        condition.facts.kind, kind,
        .init(
          asOf: day, words: NDeliusWords.licenceConditions, vocabularies: ["ndelius", "cvl"]))
      condition.state(condition.facts.detail, wording, .asOf(day))
      guard condition[condition.facts.kind].isStated || condition[condition.facts.detail].isStated else {
        return
      }
      condition.state(condition.facts.status, .inForce, from: [], .asOf(day))
    }
  }
}
