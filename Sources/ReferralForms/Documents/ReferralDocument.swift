/// A referral as it is sent: the XML of a form filled from a record, valid against the published schema.
public struct ReferralDocument: Sendable, Hashable {
  /// Whether every required question is answered.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Every required question is answered.
    case complete
    /// Some are not, and the document says which.
    case draft
  }

  /// The form's short name, such as `cas3`.
  public let formID: String
  /// Whether every required question is answered.
  public let status: Status
  /// The fingerprint of the answers.
  public let fingerprint: String
  /// Which earlier document it takes the place of, if any.
  public let supersession: Supersession?
  /// The document itself, as UTF-8.
  public let bytes: [UInt8]

  /// The file name under which the document is usually kept.
  public var fileName: String { formID + ".xml" }
}
