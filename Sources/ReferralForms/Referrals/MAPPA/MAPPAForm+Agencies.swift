import ProbationRecord

extension MAPPAForm {
  static let agencies = section("agencies", "Agencies involved", completedBy: "Referring agency") {
    field("leadAgency", facts.mappa.leadAgency, .always)
    field("leadOfficerName", facts.management.practitioner.name, .always)
    field("leadOfficerTeam", facts.management.practitioner.team, .always)
    field("leadOfficerRole", facts.management.practitioner.role, .always)
    field("leadOfficerPhone", facts.management.practitioner.phone, .always)
    field("leadOfficerEmail", facts.management.practitioner.email, .always)
    field(
      "policeManagerName", facts.management.policeOffenderManager.name,
      .mandatoryWhen(facts.mappa.category.is(.category1)))
    field(
      "prisonOffenderManagerName", facts.management.prisonOffenderManager.name,
      .when(facts.custody.status.is(.inCustody)))
    list("Agencies", of: "Agency", facts.agencies) {
      item("agencyKind", facts.agencies.kind, .always)
      item("agencyName", facts.agencies.name, .always)
      item("agencyContactName", facts.agencies.contactName, .always)
      item("agencyContactPhone", facts.agencies.phone, .optional)
      item("agencyContactEmail", facts.agencies.email, .optional)
      item("agencyRole", facts.agencies.role, .optional)
      item("inviteToMeeting", facts.agencies.inviteToMeeting, .always)
      item("askOfAgency", facts.agencies.ask, .optional)
    }
  }

  static let disclosure = section(
    "disclosure", "Disclosure and information sharing", completedBy: "Referring agency"
  ) {
    field("personToldOfReferral", facts.referrals.mappa.disclosure.personInformed, .always)
    field(
      "reasonPersonNotTold", facts.referrals.mappa.disclosure.notInformedReason,
      .when(facts.referrals.mappa.disclosure.personInformed.is(false)))
    field("withheldFromPerson", facts.referrals.mappa.disclosure.withheldFromPerson, .optional)
    field("disclosureConsidered", facts.referrals.mappa.disclosure.considered, .always)
    list("DisclosureProposals", of: "DisclosureProposal", facts.referrals.mappa.disclosure.proposals) {
      item(
        "disclosureProposedTo", facts.referrals.mappa.disclosure.proposals.recipient,
        .when(facts.referrals.mappa.disclosure.considered.is(true)))
      item(
        "disclosureReasons", facts.referrals.mappa.disclosure.proposals.reasons,
        .when(facts.referrals.mappa.disclosure.considered.is(true)))
    }
    field("foiExemptions", facts.referrals.mappa.disclosure.foiExemptions, .always)
  }

  static let referrer = section(
    "referrer", "Referrer and manager endorsement", completedBy: "Referring agency and line manager"
  ) {
    field("referrerIsLeadOfficer", facts.management.referrer.isPractitioner, .always)
    field(
      "referrerName", facts.management.referrer.name,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field(
      "referrerRole", facts.management.referrer.role,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field(
      "referrerAgency", facts.management.referrer.agency,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field(
      "referrerPhone", facts.management.referrer.phone,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field(
      "referrerEmail", facts.management.referrer.email,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field("managerName", facts.referrals.mappa.endorsement.name, .always)
    field("managerRole", facts.referrals.mappa.endorsement.role, .always)
    field("managerEndorsed", facts.referrals.mappa.endorsement.endorsed, .always)
    field("managerComments", facts.referrals.mappa.endorsement.comments, .optional)
    field("managerSignedDate", facts.referrals.mappa.endorsement.date, .always)
  }

  static let coordinatorUse = section(
    "coordinatorUse", "Co-ordinator decision", completedBy: "MAPPA co-ordinator"
  ) {
    field("receivedDate", facts.referrals.mappa.decision.receivedDate, .optional)
    field("decision", facts.referrals.mappa.decision.outcome, .optional)
    field("decisionReason", facts.referrals.mappa.decision.reason, .optional)
    field("decisionDate", facts.referrals.mappa.decision.date, .optional)
    field("decidedBy", facts.referrals.mappa.decision.decidedBy, .optional)
  }
}
