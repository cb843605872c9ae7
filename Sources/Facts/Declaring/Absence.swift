/// Why a question that was asked has no value.
///
/// A blank never means "no": a fact without a value either says why, with one of these reasons, or has
/// not been stated at all. The raw values are the words that JSON (`"absent"`) and XML (`nilReason`) use.
public enum Absence: String, Sendable, Hashable, CaseIterable {
  /// Nobody knows the answer yet.
  case notKnown = "unknown"
  /// The person, or whoever was asked, would not say.
  case refused
  /// The question was asked and there is nothing to record, such as no aliases or no orders.
  case nothing = "none"
  /// There is an answer, and it is kept from this record on purpose.
  case withheld

  /// The reason in plain English.
  public var label: String {
    switch self {
    case .notKnown: "Not known"
    case .refused: "Refused to say"
    case .nothing: "None"
    case .withheld: "Withheld"
    }
  }

  /// Whether the reason answers a question that must be answered.
  ///
  /// "None", "not known" and "refused" do; "withheld" tells the receiver only that there is more to ask.
  public var answersQuestion: Bool { self != .withheld }
}
