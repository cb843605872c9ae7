extension FactSource {
  /// What stands in the payload of a source that was read from a referral, between the form and the day.
  private static let referralMark = "-referral-"

  /// The source of what a referral says, which repeats what a system said, or what was typed on the form.
  ///
  /// Each referral is a payload of its own, named by its form, its day and the beginning of its fingerprint.
  /// - Parameter fingerprint: the digits of the fingerprint, at least 12.
  package func repeated(byReferralOf form: String, on day: CalendarDate, fingerprint: some StringProtocol)
    -> FactSource
  {
    FactSource(
      system, payload: form + Self.referralMark + day.lexical + "-" + fingerprint.prefix(12),
      asOf: asOf, origin: .imported)
  }

  /// Whether it was read from a referral, which only repeats what the system said at the time.
  public var isRepeated: Bool { payload?.contains(Self.referralMark) == true }

  /// The day of the referral it was read from, if it was.
  var referralDay: CalendarDate? { CalendarDate(lexical: String(referralOrder.prefix(10))) }

  /// The day and fingerprint of the referral it was read from, as a text that is greater for a later day.
  var referralOrder: String {
    guard let payload, let mark = payload.firstRange(of: Self.referralMark) else { return "" }
    return String(payload[mark.upperBound...])
  }
}
