internal import ProbationRecord

/// The sentence, the release and the stay that is wanted.
extension AccountWriter {
  /// Reads the sentence, its dates and the legal route, of which the service asks one.
  mutating func readCAS1Sentence(_ application: CASApplication) {
    readRelevantDates(application.page("basic-information", "relevant-dates"))
    let sentence = application.page("basic-information", "sentence-type")["sentenceType"]
    state(facts.sentence.type, sentence)
    let route = application.page("basic-information", "release-type")
    if sentence.leads(on: "standardDeterminate", "extendedDeterminate", "life", "ipp") {
      add(facts.release.routes) {
        $0.state($0.facts.type, route["releaseType"], .words(["license": "crdLicence"]))
      }
    } else {
      context.leave(route)
    }
    let situation = application.page("basic-information", "situation")
    if sentence.leads(on: "communityOrder", "bailPlacement") {
      state(facts.referrals.approvedPremises.situation, situation["situation"])
    } else {
      context.leave(situation)
    }
  }

  private mutating func readRelevantDates(_ page: PayloadNode) {
    let chosen = page["selectedDates"]
    func isChosen(_ key: String) -> Bool { chosen.leads(onTicking: key) }
    stateDate(
      facts.sentence.dates.paroleEligibility, page, "paroleEligibilityDate",
      when: isChosen("paroleEligibilityDate"))
    stateDate(
      facts.sentence.dates.homeDetentionCurfew, page, "homeDetentionCurfewDate",
      when: isChosen("homeDetentionCurfewDate"))
    // The service once spelled it with an s.
    for key in ["licenceExpiryDate", "licenseExpiryDate"] {
      stateDate(facts.sentence.dates.licenceExpiry, page, key, when: isChosen(key))
    }
    stateDate(facts.sentence.dates.pssStart, page, "pssStartDate", when: isChosen("pssStartDate"))
    stateDate(facts.sentence.dates.pssEnd, page, "pssEndDate", when: isChosen("pssEndDate"))
    stateDate(
      facts.sentence.dates.sentenceExpiry, page, "sentenceExpiryDate", when: isChosen("sentenceExpiryDate"))
  }

  /// Reads the release, the first day that is wanted, and what the stay is for.
  mutating func readCAS1Dates(_ application: CASApplication) {
    let release = application.page("basic-information", "release-date")
    let hearing = application.page("basic-information", "oral-hearing")
    let placement = application.page("basic-information", "placement-date")
    let notice = application.page("basic-information", "reason-for-short-notice")
    let known = release["knowReleaseDate"]
    state(facts.release.dateStatus, known)
    stateDate(facts.release.date, release, "releaseDate", when: known.leads(on: "yes"))
    if known.leads(on: "yes") {
      let isSame = placement["startDateSameAsReleaseDate"]
      if isSame.isTrue {
        stateDate(facts.referrals.approvedPremises.placementStartDate, release, "releaseDate")
      }
      stateDate(
        facts.referrals.approvedPremises.placementStartDate, placement, "startDate",
        when: isSame.leads(on: "no")
      )
      state(facts.referrals.approvedPremises.shortNotice.reason, notice["reason"])
      state(
        facts.referrals.approvedPremises.shortNotice.reasonOther, notice["other"],
        when: notice["reason"].leads(on: "other"))
    } else {
      context.leave(placement)
      context.leave(notice)
    }
    if known.leads(on: "no") { readOralHearing(hearing) } else { context.leave(hearing) }
    let purpose = application.page("basic-information", "placement-purpose")
    state(facts.referrals.approvedPremises.purposes, all: purpose["placementPurposes"].ticked)
    state(
      facts.referrals.approvedPremises.purposeOther, purpose["otherReason"],
      when: purpose["placementPurposes"].leads(onTicking: "otherReason"))
  }

  private mutating func readOralHearing(_ page: PayloadNode) {
    let known = page["knowOralHearingDate"]
    if known.consulted() == "no" { stateNotKnown(facts.sentence.dates.paroleHearing, from: [known]) }
    stateDate(facts.sentence.dates.paroleHearing, page, "oralHearingDate", when: known.leads(on: "yes"))
  }
}
