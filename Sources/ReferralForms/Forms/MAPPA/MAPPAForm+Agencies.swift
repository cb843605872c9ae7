import ProbationRecord

extension MAPPAForm {
  static let agencies = section("agencies", "Agencies involved", completedBy: "Referring agency") {
    field("leadAgency", \.mappa.$leadAgency, .always)
    field("leadOfficerName", \.management.practitioner.$name, .always)
    field("leadOfficerTeam", \.management.practitioner.$team, .always)
    field("leadOfficerRole", \.management.practitioner.$role, .always)
    field("leadOfficerPhone", \.management.practitioner.$phone, .always)
    field("leadOfficerEmail", \.management.practitioner.$email, .always)
    field(
      "policeManagerName", \.management.policeOffenderManager.$name,
      .mandatoryWhen(fact(\.mappa.$category).is(.category1)))
    field(
      "prisonOffenderManagerName", \.management.prisonOffenderManager.$name,
      .when(fact(\.custody.$status).is(.inCustody)))
    list("Agencies", of: "Agency", \.agencies) {
      item("agencyKind", \.$kind, .always)
      item("agencyName", \.$name, .always)
      item("agencyContactName", \.$contactName, .always)
      item("agencyContactPhone", \.$phone, .optional)
      item("agencyContactEmail", \.$email, .optional)
      item("agencyRole", \.$role, .optional)
      item("inviteToMeeting", \.$inviteToMeeting, .always)
      item("askOfAgency", \.$ask, .optional)
    }
  }

  static let disclosure = section(
    "disclosure", "Disclosure and information sharing", completedBy: "Referring agency"
  ) {
    field("personToldOfReferral", \.referrals.mappa.disclosure.$personInformed, .always)
    field(
      "reasonPersonNotTold", \.referrals.mappa.disclosure.$notInformedReason,
      .when(fact(\.referrals.mappa.disclosure.$personInformed).is(false)))
    field("withheldFromPerson", \.referrals.mappa.disclosure.$withheldFromPerson, .optional)
    field("disclosureConsidered", \.referrals.mappa.disclosure.$considered, .always)
    list("DisclosureProposals", of: "DisclosureProposal", \.referrals.mappa.disclosure.proposals) {
      item(
        "disclosureProposedTo", \.$recipient,
        .when(fact(\.referrals.mappa.disclosure.$considered).is(true)))
      item("disclosureReasons", \.$reasons, .when(fact(\.referrals.mappa.disclosure.$considered).is(true)))
    }
    field("foiExemptions", \.referrals.mappa.disclosure.$foiExemptions, .always)
  }

  static let referrer = section(
    "referrer", "Referrer and manager endorsement", completedBy: "Referring agency and line manager"
  ) {
    field("referrerIsLeadOfficer", \.management.referrer.$isPractitioner, .always)
    field(
      "referrerName", \.management.referrer.$name,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field(
      "referrerRole", \.management.referrer.$role,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field(
      "referrerAgency", \.management.referrer.$agency,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field(
      "referrerPhone", \.management.referrer.$phone,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field(
      "referrerEmail", \.management.referrer.$email,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field("managerName", \.referrals.mappa.endorsement.$name, .always)
    field("managerRole", \.referrals.mappa.endorsement.$role, .always)
    field("managerEndorsed", \.referrals.mappa.endorsement.$endorsed, .always)
    field("managerComments", \.referrals.mappa.endorsement.$comments, .optional)
    field("managerSignedDate", \.referrals.mappa.endorsement.$date, .always)
  }

  static let coordinatorUse = section(
    "coordinatorUse", "Co-ordinator decision", completedBy: "MAPPA co-ordinator"
  ) {
    field("receivedDate", \.referrals.mappa.decision.$receivedDate, .optional)
    field("decision", \.referrals.mappa.decision.$outcome, .optional)
    field("decisionReason", \.referrals.mappa.decision.$reason, .optional)
    field("decisionDate", \.referrals.mappa.decision.$date, .optional)
    field("decidedBy", \.referrals.mappa.decision.$decidedBy, .optional)
  }
}
