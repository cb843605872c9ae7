internal import ProbationRecord

/// The sentence, the release and the stay that is wanted.
extension AccountWriter {
  /// Reads the sentence, its dates and the legal route, of which the service asks one.
  mutating func readCAS1Sentence(_ application: CASApplication) {
    readRelevantDates(application.page("basic-information", "relevant-dates"))
    let sentence = application.page("basic-information", "sentence-type")["sentenceType"]
    state(\.sentence.$type, sentence)
    let route = application.page("basic-information", "release-type")
    if sentence.leads(on: "standardDeterminate", "extendedDeterminate", "life", "ipp") {
      add(\.release.routes) { $0.state(\.$type, route["releaseType"], .words(["license": "crdLicence"])) }
    } else {
      context.leave(route)
    }
    let situation = application.page("basic-information", "situation")
    if sentence.leads(on: "communityOrder", "bailPlacement") {
      state(\.referrals.approvedPremises.$situation, situation["situation"])
    } else {
      context.leave(situation)
    }
  }

  private mutating func readRelevantDates(_ page: PayloadNode) {
    let chosen = page["selectedDates"]
    func isChosen(_ key: String) -> Bool { chosen.leads(onTicking: key) }
    stateDate(
      \.sentence.dates.$paroleEligibility, page, "paroleEligibilityDate",
      when: isChosen("paroleEligibilityDate"))
    stateDate(
      \.sentence.dates.$homeDetentionCurfew, page, "homeDetentionCurfewDate",
      when: isChosen("homeDetentionCurfewDate"))
    // The service once spelled it with an s.
    for key in ["licenceExpiryDate", "licenseExpiryDate"] {
      stateDate(\.sentence.dates.$licenceExpiry, page, key, when: isChosen(key))
    }
    stateDate(\.sentence.dates.$pssStart, page, "pssStartDate", when: isChosen("pssStartDate"))
    stateDate(\.sentence.dates.$pssEnd, page, "pssEndDate", when: isChosen("pssEndDate"))
    stateDate(
      \.sentence.dates.$sentenceExpiry, page, "sentenceExpiryDate", when: isChosen("sentenceExpiryDate"))
  }

  /// Reads the release, the first day that is wanted, and what the stay is for.
  mutating func readCAS1Dates(_ application: CASApplication) {
    let release = application.page("basic-information", "release-date")
    let hearing = application.page("basic-information", "oral-hearing")
    let placement = application.page("basic-information", "placement-date")
    let notice = application.page("basic-information", "reason-for-short-notice")
    let known = release["knowReleaseDate"]
    state(\.release.$dateStatus, known)
    stateDate(\.release.$date, release, "releaseDate", when: known.leads(on: "yes"))
    if known.leads(on: "yes") {
      let isSame = placement["startDateSameAsReleaseDate"]
      if isSame.isTrue { stateDate(\.referrals.approvedPremises.$placementStartDate, release, "releaseDate") }
      stateDate(
        \.referrals.approvedPremises.$placementStartDate, placement, "startDate", when: isSame.leads(on: "no")
      )
      state(\.referrals.approvedPremises.shortNotice.$reason, notice["reason"])
      state(
        \.referrals.approvedPremises.shortNotice.$reasonOther, notice["other"],
        when: notice["reason"].leads(on: "other"))
    } else {
      context.leave(placement)
      context.leave(notice)
    }
    if known.leads(on: "no") { readOralHearing(hearing) } else { context.leave(hearing) }
    let purpose = application.page("basic-information", "placement-purpose")
    state(\.referrals.approvedPremises.$purposes, all: purpose["placementPurposes"].ticked)
    state(
      \.referrals.approvedPremises.$purposeOther, purpose["otherReason"],
      when: purpose["placementPurposes"].leads(onTicking: "otherReason"))
  }

  private mutating func readOralHearing(_ page: PayloadNode) {
    let known = page["knowOralHearingDate"]
    if known.consulted() == "no" { stateNotKnown(\.sentence.dates.$paroleHearing, from: [known]) }
    stateDate(\.sentence.dates.$paroleHearing, page, "oralHearingDate", when: known.leads(on: "yes"))
  }
}
