/// A kind of payload of a system: what it says now takes the place of what it said before.
struct SourceSlot: Hashable, Sendable {
  let system: SourceSystem
  let payload: String?
}

extension SourceSlot {
  /// Whether a statement of the other slot takes the place of one of this slot.
  ///
  /// What was written down by hand as coming from a system names no payload, and gives way to any.
  func isReplaced(by other: SourceSlot) -> Bool {
    system == other.system && (payload == other.payload || payload == nil && other.agreed == nil)
  }

  /// The slot of a payload of this kind that names somebody else, until a person has decided that it is the same.
  var differing: SourceSlot {
    SourceSlot(system: system, payload: (payload ?? "") + FactSource.differingEnding)
  }

  /// The slot to which a differing one belongs once a person has decided; `nil` for any other.
  var agreed: SourceSlot? {
    guard let payload, payload.hasSuffix(FactSource.differingEnding) else { return nil }
    let name = String(payload.dropLast(FactSource.differingEnding.count))
    return SourceSlot(system: system, payload: name.isEmpty ? nil : name)
  }

  /// The order in which slots are taken where nothing else decides.
  static func precedes(_ one: SourceSlot, _ other: SourceSlot) -> Bool {
    (one.system.rawValue, one.payload ?? "") < (other.system.rawValue, other.payload ?? "")
  }
}

extension FactSource {
  /// How the payload of an assessment that is not finished is named, after its kind.
  package static let unfinishedEnding = "-unfinished"
  /// How a payload is named that speaks of somebody else than an earlier one of its kind.
  static let differingEnding = "-differing"

  /// Whether it is from an assessment that is not finished.
  var isUnfinished: Bool { payload?.hasSuffix(Self.unfinishedEnding) == true }

  /// The slot that a statement of this source fills.
  var slot: SourceSlot { SourceSlot(system: system, payload: payload) }

  /// The same source in another slot of its system.
  func moved(to slot: SourceSlot) -> FactSource {
    var source = self
    source.payload = slot.payload
    return source
  }
}
