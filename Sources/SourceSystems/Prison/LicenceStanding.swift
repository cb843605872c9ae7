internal import ProbationRecord

/// How far a licence has come.
enum LicenceStanding {
  /// It is in force, or will be as it stands.
  case granted
  /// It is a draft or a proposal.
  case asked

  /// What a condition of such a licence is.
  var status: LicenceConditionStatus { self == .granted ? .inForce : .requested }

  /// The standing by the status code; `nil` when nothing of the licence holds, which is noted.
  init?(of node: PayloadNode, _ context: ReadingContext) {
    let code = node.consulted() ?? ""
    switch code {
    case "ACTIVE":
      self = .granted
    case "APPROVED", "VARIATION_APPROVED":
      context.note(.incomplete, node, "The licence is approved and not yet in force.")
      self = .granted
    case "IN_PROGRESS", "SUBMITTED":
      context.note(
        .incomplete, node, "The licence is not approved; its conditions are asked for and not yet granted.")
      self = .asked
    case "VARIATION_IN_PROGRESS", "VARIATION_SUBMITTED":
      context.note(
        .incomplete, node,
        "The payload is a proposed change of a licence, and the licence itself is in force as it was; the "
          + "conditions of the change are asked for and not yet granted.")
      self = .asked
    default:
      let isKnown = Self.over.contains(code)
      context.note(
        isKnown ? .notInForce : .unknownCode, node,
        isKnown
          ? "The licence is not in force; nothing of it was taken but the person."
          : "Whether the licence is in force is not clear; nothing of it was taken but the person.")
      return nil
    }
  }

  /// The codes of licences that were turned down, are over, or were never made in the service.
  private static let over: Set<String> = [
    "REJECTED", "INACTIVE", "RECALLED", "VARIATION_REJECTED", "TIMED_OUT", "NOT_STARTED", "NOT_IN_PILOT",
    "OOS_RECALL", "OOS_BOTUS",
  ]
}
