extension Provenance {
  /// Takes what stands in the payload's name in an older record into properties of its own.
  ///
  /// Before there were keys for it, a payload was called `rosh-unfinished` of an assessment that is not finished,
  /// `offender-differing` and `offender-differing2` of the second and third person of whom such payloads spoke, and
  /// `cas3-referral-2026-11-21-0123456789ab` when it was read from a referral.
  mutating func splitPayloadName() {
    guard var name = payload.map({ $0[...] }) else { return }
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let (unnumbered, number) = (name.dropLast(digits), name.suffix(digits))
    if unnumbered.hasSuffix("-differing"), digits < 4 {
      subject = (Int(number) ?? 1) + 1
      name = unnumbered.dropLast("-differing".count)
    }
    let (mark, dayLength) = ("-referral-", CalendarDate.earliest.lexical.count)
    let end = name.suffix(mark.count + dayLength + 1 + Referral.fingerprintLength)
    let parts = end.dropFirst(mark.count)
    if name.hasSuffix("-unfinished") {
      isUnfinished = true
      name = name.dropLast("-unfinished".count)
    } else if end.hasPrefix(mark), let day = CalendarDate(lexical: String(parts.prefix(dayLength))) {
      referral = Referral(preparedOn: day, fingerprint: parts.dropFirst(dayLength + 1))
      name = name.dropLast(end.count)
    }
    if !name.isEmpty { payload = String(name) }
  }
}
