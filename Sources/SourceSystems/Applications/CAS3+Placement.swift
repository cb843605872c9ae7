internal import ProbationRecord

/// Who refers, where a bed is wanted, and why.
extension AccountWriter {
  /// Reads the practitioner, the backup contact and how to reach the person.
  mutating func readCAS3Contacts(_ application: CASApplication) {
    let practitioner = application.page("contact-details", "probation-practitioner")
    state(facts.management.practitioner.name, practitioner["name"])
    state(facts.management.practitioner.email, practitioner["email"])
    state(facts.management.practitioner.phone, practitioner["phone"])
    state(facts.management.practitioner.pdu, practitioner["pdu"]["name"])
    // Each of these pages corrects one detail of the page above, which holds the correction too once it is sent.
    state(
      facts.management.practitioner.name,
      otherwise: application.page("contact-details", "practitioner-name")["name"])
    state(
      facts.management.practitioner.email,
      otherwise: application.page("contact-details", "practitioner-email")["email"])
    state(
      facts.management.practitioner.phone,
      otherwise: application.page("contact-details", "practitioner-phone")["phone"])
    state(
      facts.management.practitioner.pdu,
      otherwise: application.page("contact-details", "practitioner-pdu")["name"])
    let backup = application.page("contact-details", "backup-contact")
    state(facts.management.backupContact.name, backup["name"])
    state(facts.management.backupContact.phone, backup["phone"])
    state(facts.management.backupContact.email, backup["email"])
    let phone = application.page("contact-details", "pop-phone-number")["phone"]
    guard phone.saysSomething else { return }
    add(facts.person.contacts) { contact in
      contact.state(contact.facts.kind, .telephone, from: [phone])
      contact.state(contact.facts.value, phone)
    }
  }

  /// Reads the region and the delivery unit in which a bed is wanted.
  ///
  /// The question "alternative region" asks for the home region: yes means home. Whoever has no region of their
  /// own starts at the list of regions, and may pick their own there as well.
  mutating func readCAS3Location(_ application: CASApplication) {
    let home = application.page("placement-location", "alternative-region")
    let other = application.page("placement-location", "different-region")
    let isHome = home["alternativeRegion"]
    state(facts.management.practitioner.region, home["regionName"])
    state(facts.management.practitioner.region, otherwise: other["currentRegionName"])
    let isOwn =
      other["regionId"].saysSomething && other["regionId"].rawText == other["currentRegionId"].rawText
    if isHome.isTrue {
      state(facts.referrals.cas3.placement.region, home["regionName"])
      context.leave(other["regionName"])
      context.leave(other["regionId"])
      readHomePDU(application)
    } else {
      state(facts.referrals.cas3.placement.region, other["regionName"])
      for key in ["regionId", "currentRegionId"] where other[key].isPresent {
        context.ledger.consult(other[key].path)
      }
      if isOwn || (!isHome.saysSomething && !other["regionName"].saysSomething) {
        readHomePDU(application)
      } else {
        readOtherPDU(application)
      }
    }
  }

  /// In the home region a bed is wanted in the practitioner's own delivery unit, unless another is named.
  private mutating func readHomePDU(_ application: CASApplication) {
    let page = application.page("placement-location", "alternative-pdu")
    let reason = application.page("placement-location", "alternative-pdu-reason")["reason"]
    let isOther = page["alternativePdu"]
    if isOther.consulted() == "no" {
      let own = application.page("contact-details", "probation-practitioner")["pdu"]["name"]
      if own.saysSomething { state(facts.referrals.cas3.placement.pdu, own) }
    }
    state(facts.referrals.cas3.placement.pdu, page["pduName"], when: isOther.leads(on: "yes"))
    state(facts.referrals.cas3.placement.pduChangeReason, reason, when: isOther.leads(on: "yes"))
    context.leave([
      application.page("placement-location", "placement-pdu"),
      application.page("placement-location", "pdu-evidence"),
    ])
  }

  private mutating func readOtherPDU(_ application: CASApplication) {
    state(
      facts.referrals.cas3.placement.pdu, application.page("placement-location", "placement-pdu")["pduName"])
    state(
      facts.referrals.cas3.placement.pduAgreementOnRecord,
      application.page("placement-location", "pdu-evidence")["pduEvidence"])
    context.leave([
      application.page("placement-location", "alternative-pdu"),
      application.page("placement-location", "alternative-pdu-reason"),
    ])
  }

  /// Reads the ground of the referral, its dates, and the person's consent.
  mutating func readCAS3Eligibility(_ application: CASApplication) {
    state(
      facts.referrals.cas3.eligibilityReason, application.page("eligibility", "eligibility-reason")["reason"])
    stateDate(facts.release.date, application.page("eligibility", "release-date"), "releaseDate")
    stateDate(
      facts.referrals.cas3.accommodationRequiredFrom,
      application.page("eligibility", "accommodation-required-from-date"), "accommodationRequiredFromDate")
    state(facts.referrals.cas3.consentGiven, application.page("consent", "consent-given")["consentGiven"])
  }
}
