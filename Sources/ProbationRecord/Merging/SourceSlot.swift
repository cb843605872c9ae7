/// A kind of payload of a system: what it says now takes the place of what it said before.
struct SourceSlot: Hashable, Sendable {
  let system: SourceSystem
  let payload: String?
}

extension FactSource {
  /// The slot that a statement of this source fills.
  var slot: SourceSlot { SourceSlot(system: system, payload: payload) }
}

extension SourceSlot {
  /// Whether a statement of the other slot takes the place of one of this slot.
  ///
  /// What was written down by hand as coming from a system names no payload, and gives way to any.
  func isReplaced(by other: SourceSlot) -> Bool {
    system == other.system && (payload == nil || payload == other.payload)
  }
}
