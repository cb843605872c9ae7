/// An offence on the case record.
public struct Offence: FactGroup {
  /// Whether this is an index offence, on which the referral rests; AP and CAS3 show no others.
  public let isIndex = Fact<Bool>(
    .personal, "Offence: is it an index offence?",
    hint: "The offence behind this referral; there may be more than one", absences: .never)
  /// Key of the offence on the case record.
  public let identifier = Fact<Reference>(
    .ordinary, "Offence: nDelius record key", hint: "Filled from the case record")
  /// Wording of the offence.
  public let description = Fact<String>(.personal, "Offence: name", absences: .never)
  /// Home Office code of the offence.
  public let code = Fact<Reference>(.personal, "Offence: Home Office code")
  /// Main category of the offence.
  public let mainCategory = Fact<String>(.personal, "Offence: main category")
  /// Sub-category of the offence.
  public let subCategory = Fact<String>(.personal, "Offence: sub-category")
  /// Date on which the offence was committed.
  public let date = Fact<CalendarDate>(.personal, "Offence: date committed")
  /// Whether the case record already treats it as the main offence.
  public let isMain = Fact<Bool>(.ordinary, "Offence: is it the main offence on record?")
  /// Number of the sentence event to which the offence belongs.
  public let eventNumber = Fact<Reference>(.ordinary, "Offence: nDelius event number")
  /// Key of the conviction to which the offence belongs.
  public let convictionId = Fact<Reference>(.ordinary, "Offence: nDelius conviction key")
  /// Date of conviction or caution.
  public let convictionDate = Fact<CalendarDate>(.personal, "Offence: conviction or caution date")
  /// Whether the offence ended in a conviction, a caution or a special finding.
  public let disposal = Fact<DisposalKind>(.personal, "Offence: conviction, caution or special finding")
}
