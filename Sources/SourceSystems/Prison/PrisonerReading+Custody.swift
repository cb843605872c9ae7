internal import ProbationRecord

extension PrisonerReading {
  /// Where the person is.
  static func readCustody(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let restricted = prisoner["restrictedPatient"]
    if restricted.isTrue {
      readHospital(of: prisoner, &account)
    } else {
      account.state(facts.health.detention.restricted, restricted)
      readStatus(of: prisoner, &account)
    }
    notePlaces(of: prisoner, account.context)
    // Of a person who is out or on the way, the name of the prison is "Outside" or "Transfer".
    if !["OUT", "TRN"].contains(prisoner["prisonId"].consulted() ?? "") {
      account.state(facts.custody.prisonName, prisoner["prisonName"])
    } else {
      _ = prisoner["prisonName"].consulted()
    }
  }

  private static func readStatus(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    if prisoner["status"].saysSomething {
      account.state(facts.custody.status, prisoner["status"], .words(PrisonWords.statuses))
    } else {
      account.state(facts.custody.status, prisoner["inOutStatus"], .words(PrisonWords.movements))
    }
  }

  /// A person who was sent from prison to hospital and may not leave it freely.
  private static func readHospital(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let restricted = prisoner["restrictedPatient"]
    account.state(facts.custody.status, .inHospital, from: [restricted])
    account.state(facts.health.detention.restricted, restricted)
    account.state(facts.health.detention.hospital, prisoner["dischargedHospitalDescription"])
    guard prisoner["status"].consulted() == "ACTIVE IN" else { return }
    account.context.note(
      .contradiction, restricted,
      "The person is in prison and was discharged from prison to hospital; the hospital was taken.")
  }

  /// Notes places that cannot all be the person's.
  private static func notePlaces(of prisoner: PayloadNode, _ context: ReadingContext) {
    let (status, movement) = (prisoner["status"], prisoner["inOutStatus"])
    guard let whole = status.rawText, let place = whole.split(separator: " ").last else { return }
    if let other = movement.consulted(), !other.isEmpty, other != place {
      context.note(.contradiction, movement, "The status says \(whole) and the last movement \(other).")
    }
    let location = prisoner["locationDescription"]
    if whole == "ACTIVE IN", location.rawText?.hasPrefix("Outside") == true {
      _ = location.consulted()
      context.note(.contradiction, location, "The person is in prison, and outside.")
    }
  }

  /// The kind of sentence and the dates on which it turns.
  static func readSentence(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    account.state(facts.sentence.type, prisoner["imprisonmentStatus"], .words(PrisonWords.sentences))
    noteStanding(of: prisoner, account.context)
    noteIndeterminate(prisoner["indeterminateSentence"], account)
    account.state(facts.sentence.dates.conditionalRelease, automaticRelease(of: prisoner))
    account.state(facts.sentence.dates.homeDetentionCurfew, prisoner["homeDetentionCurfewEligibilityDate"])
    account.state(facts.sentence.dates.paroleEligibility, prisoner["paroleEligibilityDate"])
    account.state(facts.sentence.dates.tariffExpiry, prisoner["tariffDate"])
    account.state(facts.sentence.dates.licenceExpiry, prisoner["licenceExpiryDate"])
    account.state(facts.sentence.dates.sentenceExpiry, prisoner["sentenceExpiryDate"])
    account.state(facts.sentence.dates.pssStart, prisoner["topupSupervisionStartDate"])
    account.state(facts.sentence.dates.pssEnd, prisoner["topupSupervisionExpiryDate"])
  }

  /// The conditional release date; without one the automatic, under whichever key it stands.
  private static func automaticRelease(of prisoner: PayloadNode) -> PayloadNode {
    for key in ["conditionalReleaseDate", "automaticReleaseDate"] where prisoner[key].saysSomething {
      return prisoner[key]
    }
    let type = prisoner["nonDtoReleaseDateType"].consulted() ?? ""
    return prisoner[["CRD", "ARD"].contains(type) ? "nonDtoReleaseDate" : "conditionalReleaseDate"]
  }

  /// Notes that the person is convicted by one key and not by another.
  private static func noteStanding(of prisoner: PayloadNode, _ context: ReadingContext) {
    let (legal, convicted) = (prisoner["legalStatus"], prisoner["convictedStatus"])
    guard let status = legal.consulted(), let conviction = convicted.consulted() else { return }
    let isConvicted = ["SENTENCED", "INDETERMINATE_SENTENCE", "RECALL", "CONVICTED_UNSENTENCED"].contains(
      status)
    guard isConvicted && conviction == "Remand" || status == "REMAND" && conviction == "Convicted" else {
      return
    }
    context.note(.contradiction, convicted, "The legal status says \(status), the conviction \(conviction).")
  }

  /// Notes that the sentence has an end by one key and none by another.
  private static func noteIndeterminate(_ flag: PayloadNode, _ account: AccountWriter) {
    guard flag.saysSomething, let type = account.record.sentence.type else { return }
    guard flag.isTrue != [.life, .ipp].contains(type) else { return }
    account.context.note(
      .contradiction, flag,
      "The sentence is \(flag.isTrue ? "" : "not ")indeterminate, and its kind says otherwise; the kind was taken."
    )
  }

  /// The release date: a confirmed one is better than one worked out.
  static func readRelease(of prisoner: PayloadNode, _ account: inout AccountWriter) {
    let (confirmed, planned) = (prisoner["confirmedReleaseDate"], prisoner["releaseDate"])
    account.state(facts.release.date, confirmed)
    guard let day = confirmed.consultedDay else {
      account.state(facts.release.date, planned)
      if planned.consultedDay != nil { account.state(facts.release.dateStatus, .estimated, from: [planned]) }
      return
    }
    account.state(facts.release.dateStatus, .confirmed, from: [confirmed])
    guard let other = planned.consultedDay, day.days(until: other).magnitude > 1 else { return }
    account.context.note(
      .contradiction, planned,
      "The confirmed release date is \(day.formatted), the planned one \(other.formatted); the confirmed was taken."
    )
  }
}
