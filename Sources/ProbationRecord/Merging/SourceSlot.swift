/// A kind of payload of a system, or one referral: what it says now takes the place of what it said before.
struct SourceSlot: Hashable, Sendable {
  /// The system; `nil` for a referral, which repeats what several systems said of one person.
  let system: SourceSystem?
  let payload: String?
}

extension SourceSlot {
  /// Whether a statement of the other slot takes the place of one of this slot.
  ///
  /// What was written down by hand as coming from a system names no payload, and gives way to any.
  func isReplaced(by other: SourceSlot) -> Bool {
    system == other.system && (payload == other.payload || payload == nil && !other.isDiffering)
  }

  /// The slots for payloads of this kind that name somebody else: as many as there are people.
  func differing(_ number: Int) -> SourceSlot {
    let ending = FactSource.differingEnding + (number == 1 ? "" : String(number))
    return SourceSlot(system: system, payload: (payload ?? "") + ending)
  }

  /// Whether it is a slot for payloads that name somebody else than the first of their kind.
  var isDiffering: Bool { payload?.contains(FactSource.differingEnding) == true }
}

extension FactSource {
  /// How the payload of an assessment that is not finished is named, after its kind.
  package static let unfinishedEnding = "-unfinished"
  /// How a payload is named that speaks of somebody else than an earlier one of its kind.
  static let differingEnding = "-differing"

  /// Whether it is from an assessment that is not finished.
  var isUnfinished: Bool { payload?.hasSuffix(Self.unfinishedEnding) == true }

  /// The slot that a statement of this source fills.
  var slot: SourceSlot { SourceSlot(system: isRepeated ? nil : system, payload: payload) }

  /// The same source in another slot of its system.
  func moved(to slot: SourceSlot) -> FactSource {
    var source = self
    source.payload = slot.payload
    return source
  }
}
