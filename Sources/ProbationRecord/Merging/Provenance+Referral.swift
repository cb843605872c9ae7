extension Provenance {
  /// The source of what a referral says, which repeats what a system said, or what was typed on the form.
  ///
  /// Each referral is a reading of its own, known by its form, its day and the beginning of its fingerprint.
  /// - Parameter fingerprint: the digits of the fingerprint, at least 12.
  package func repeated(byReferralOf form: String, on day: CalendarDate, fingerprint: some StringProtocol)
    -> Provenance
  {
    var source = Provenance(system, payload: form, asOf: asOf, origin: .imported)
    source.referral = Referral(preparedOn: day, fingerprint: fingerprint)
    return source
  }

  /// Whether it was read from a referral, which only repeats what the system said at the time.
  public var isRepeated: Bool { referral != nil }
}
