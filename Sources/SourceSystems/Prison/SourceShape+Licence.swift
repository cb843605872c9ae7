internal import ProbationRecord

extension SourceShape {
  /// A licence with the person, the dates and the officer, as the licence service serves it to its own page.
  static let licence = SourceShape(
    "cvl.licence", .cvl, "licence (Create and Vary a Licence)",
    keys: ["typeCode", "statusCode", "nomsId", "additionalLicenceConditions|additionalConditions"]
  ) { licence, account in
    readPerson(of: licence, &account)
    account.context.reference = licence["id"].consultedReference
    account.context.asOf =
      licence["dateLastUpdated"].consultedDay ?? licence["dateCreated"].consultedDay ?? account.context.asOf
    guard let standing = LicenceStanding(of: licence["statusCode"], account.context) else { return }
    readDates(of: licence, &account)
    readOfficer(of: licence, &account)
    LicenceReading.readRoutes(of: licence, type: licence["typeCode"], &account)
    LicenceReading.readConditions(
      additional: [
        "additionalLicenceConditions", "additionalPssConditions", "additionalConditions",
      ].map { licence[$0] }, bespoke: [licence["bespokeConditions"]], standing, &account)
  }

  /// A licence without names, as the licence service serves it to other services.
  static let publicLicence = SourceShape(
    "cvl.licence-public", .cvl, "licence (public interface of Create and Vary a Licence)",
    keys: ["licenceType", "policyVersion", "conditions.AP"], excluding: ["nomsId"]
  ) { licence, account in
    account.state(facts.person.identifiers.noms, licence["prisonNumber"])
    account.state(facts.person.identifiers.crn, licence["crn"])
    account.context.reference = licence["id"].consultedReference
    account.context.asOf =
      licence["updatedDateTime"].consultedDay ?? licence["createdDateTime"].consultedDay
      ?? account.context.asOf
    guard let standing = LicenceStanding(of: licence["statusCode"], account.context) else { return }
    LicenceReading.readRoutes(of: licence, type: licence["licenceType"], &account)
    let parts = ["AP", "PSS"].map { licence["conditions"][$0] }
    LicenceReading.readConditions(
      additional: parts.map { $0["additional"] }, bespoke: parts.map { $0["bespoke"] }, standing, &account)
  }
}

private func readPerson(of licence: PayloadNode, _ account: inout AccountWriter) {
  account.state(facts.person.identifiers.noms, licence["nomsId"])
  account.state(facts.person.identifiers.crn, licence["crn"])
  account.state(facts.person.identifiers.pnc, licence["pnc"])
  account.state(facts.person.identifiers.cro, licence["cro"])
  account.state(facts.person.name.given, licence["forename"])
  account.state(facts.person.name.middle, licence["middleNames"])
  account.state(facts.person.name.family, licence["surname"])
  account.state(facts.person.dateOfBirth, licence["dateOfBirth"])
}

private func readDates(of licence: PayloadNode, _ account: inout AccountWriter) {
  account.state(facts.sentence.dates.conditionalRelease, licence["conditionalReleaseDate"])
  account.state(facts.sentence.dates.sentenceExpiry, licence["sentenceEndDate"])
  account.state(facts.sentence.dates.licenceExpiry, licence["licenceExpiryDate"])
  account.state(facts.sentence.dates.pssStart, licence["topupSupervisionStartDate"])
  account.state(facts.sentence.dates.pssEnd, licence["topupSupervisionExpiryDate"])
  let release = licence["actualReleaseDate"]
  account.state(facts.release.date, release)
  if release.consultedDay != nil { account.state(facts.release.dateStatus, .confirmed, from: [release]) }
}

/// The community offender manager who answers for the licence.
private func readOfficer(of licence: PayloadNode, _ account: inout AccountWriter) {
  if licence["responsibleComFullName"].isPresent {
    account.state(facts.management.practitioner.name, licence["responsibleComFullName"])
  } else {
    account.state(
      facts.management.practitioner.name, joining: [licence["comFirstName"], licence["comLastName"]])
  }
  account.state(facts.management.practitioner.email, licence["comEmail"])
  account.state(facts.management.practitioner.phone, licence["comTelephone"])
  account.state(facts.management.practitioner.team, licence["probationTeamDescription"])
  account.state(facts.management.practitioner.pdu, licence["probationPduDescription"])
  account.state(facts.management.practitioner.region, licence["probationAreaDescription"])
}
