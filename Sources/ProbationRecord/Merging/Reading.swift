/// One payload that was read, or one referral: all that it says is about one person, whichever systems it quotes.
///
/// Whose it is belongs to the reading and not to each system in it: an application quotes three systems about its
/// applicant, and whoever the applicant is not, none of the three has said anything of.
public struct Reading: Hashable, Sendable {
  /// The kind of payload, or the form of the referral; `nil` for what somebody wrote down by hand.
  let payload: String?
  /// The system that somebody wrote down by hand; nothing else tells such statements apart.
  let system: SourceSystem?
  let isUnfinished: Bool
  let referral: Provenance.Referral?
  let subject: Int

  /// The name by which people take or forget the reading, such as `offender`, `offender-2` or
  /// `cas3-referral-2026-11-21-0123456789ab`.
  ///
  /// It is made to be shown and compared, and never taken apart.
  public var name: String {
    var words = [payload ?? system?.rawValue ?? ""]
    if let referral { words += ["referral", referral.preparedOn.lexical, referral.fingerprint] }
    if isUnfinished { words.append("unfinished") }
    if subject > 1 { words.append(String(subject)) }
    return words.joined(separator: "-")
  }

  /// The reading of another person's payload of the same kind.
  func about(_ subject: Int) -> Reading {
    Reading(
      payload: payload, system: system, isUnfinished: isUnfinished, referral: referral, subject: subject)
  }
}

extension Provenance {
  /// The reading that the statement belongs to.
  public var reading: Reading {
    Reading(
      payload: payload, system: payload == nil ? system : nil, isUnfinished: isUnfinished, referral: referral,
      subject: subject)
  }
}

/// What one system says in one reading: what it says now takes the place of what it said before.
struct SourceSlot: Hashable, Sendable {
  let reading: Reading
  /// The system; `nil` for a referral, which says one thing of a fact whichever system it quotes.
  let system: SourceSystem?

  /// Whether a statement of the other slot takes the place of one of this slot.
  ///
  /// What was written down by hand as coming from a system gives way to any payload of it, but for those of people
  /// who came second: they may be strangers.
  func isReplaced(by other: SourceSlot) -> Bool {
    system == other.system
      && (reading == other.reading || reading.payload == nil && other.reading.subject == 1)
  }
}

extension Provenance {
  /// The slot that a statement of this source fills.
  var slot: SourceSlot { SourceSlot(reading: reading, system: isRepeated ? nil : system) }
}
