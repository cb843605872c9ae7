internal import ProbationRecord

extension SourceShape {
  /// Adjudications of a prisoner as the older prison service finds them.
  static let adjudications = SourceShape(
    "nomis.adjudications", .nomis, "NOMIS adjudications (Prison API search)", keys: ["results", "agencies"]
  ) { payload, account in
    let list = payload["results"].isArray ? payload["results"] : payload["results"]["content"]
    if list.isArray, list.elements.isEmpty { account.stateNone(facts.custody.adjudications, from: list) }
    for report in list.elements {
      let charges = report["adjudicationCharges"].elements
      for charge in charges { readCharge(charge, of: report, among: charges.count, in: payload, &account) }
      if charges.isEmpty {
        account.add(facts.custody.adjudications) { entry in
          entry.state(entry.facts.number, report["adjudicationNumber"])
          readReport(report, in: payload, &entry)
        }
      }
    }
  }

  /// Adjudications as the service that manages them sends them.
  static let reportedAdjudications = SourceShape(
    "nomis.reported-adjudications", .nomis, "NOMIS adjudications (Manage Adjudications)",
    keys: [
      "reportedAdjudication.incidentDetails|[].incidentDetails|content[].incidentDetails",
      "reportedAdjudication.offenceDetails|[].offenceDetails|content[].offenceDetails",
    ]
  ) { payload, account in
    let single = payload["reportedAdjudication"]
    let charges =
      single.isPresent ? [single] : PrisonList.entries(of: payload, owner: "prisonerNumber", &account)
    for charge in charges {
      account.state(facts.person.identifiers.noms, charge["prisonerNumber"])
      readReportedCharge(charge, &account)
    }
  }
}

// MARK: Prison API

/// One of the charges of a report, each an entry of its own.
private func readCharge(
  _ charge: PayloadNode, of report: PayloadNode, among count: Int, in payload: PayloadNode,
  _ account: inout AccountWriter
) {
  account.add(facts.custody.adjudications) { entry in
    let (number, finding) = (charge["oicChargeId"], charge["findingCode"])
    // The number of the report is that of a charge only where it has one charge.
    if number.saysSomething || count > 1 {
      entry.state(entry.facts.number, number)
      _ = report["adjudicationNumber"].consulted()
    } else {
      entry.state(entry.facts.number, report["adjudicationNumber"])
    }
    entry.state(
      entry.facts.offence,
      charge["offenceDescription"].saysSomething ? charge["offenceDescription"] : rule(charge, payload))
    entry.state(entry.facts.finding, finding)
    // There is no finding without a hearing; that there is none yet does not say that none was held.
    if finding.saysSomething { entry.state(entry.facts.hearingHeld, true, from: [finding]) }
    readReport(report, in: payload, &entry)
  }
}

private func readReport(
  _ report: PayloadNode, in payload: PayloadNode, _ entry: inout EntryWriter<Custody.Adjudication>
) {
  entry.state(entry.facts.reportedAt, report["reportTime"])
  let code = report["agencyId"]
  let agency = payload["agencies"].elements.first {
    $0["agencyId"].rawText == code.rawText && code.saysSomething
  }
  if let agency, agency["description"].saysSomething {
    _ = code.consulted()
    _ = agency["agencyId"].consulted()
    entry.state(entry.facts.establishment, agency["description"])
  } else {
    entry.state(entry.facts.establishment, code)
  }
}

/// The rule that was broken, by its code in the list that the payload brings along.
private func rule(_ charge: PayloadNode, _ payload: PayloadNode) -> PayloadNode {
  let code = charge["offenceCode"].consulted()
  guard let code, let rule = payload["offences"].elements.first(where: { $0["code"].rawText == code }) else {
    return charge["offenceDescription"]
  }
  _ = rule["code"].consulted()
  return rule["description"]
}

// MARK: Manage Adjudications

private func readReportedCharge(_ charge: PayloadNode, _ account: inout AccountWriter) {
  let status = charge["status"]
  // A report that a reviewer turned down or gave back is no charge.
  if ["REJECTED", "RETURNED"].contains(status.consulted() ?? "") {
    return account.context.note(
      .notInForce, status, "The report was not accepted as a charge; nothing was taken.")
  }
  account.add(facts.custody.adjudications) { entry in
    entry.state(
      entry.facts.number,
      charge["chargeNumber"].isPresent ? charge["chargeNumber"] : charge["adjudicationNumber"])
    entry.state(entry.facts.reportedAt, charge["createdDateTime"])
    entry.state(entry.facts.establishment, charge["originatingAgencyId"])
    entry.state(entry.facts.offence, charge["offenceDetails"]["offenceRule"]["paragraphDescription"])
    readHearings(of: charge, &entry)
    if let last = charge["outcomes"].elements.last(where: { $0["outcome"]["outcome"]["code"].saysSomething })
    {
      entry.state(entry.facts.finding, last["outcome"]["outcome"]["code"])
    }
  }
}

/// Whether a hearing took place: one was completed, or none is listed; an adjourned one says neither.
private func readHearings(of charge: PayloadNode, _ entry: inout EntryWriter<Custody.Adjudication>) {
  let hearings = charge["hearings"]
  if let complete = hearings.elements.first(where: { $0["outcome"]["code"].consulted() == "COMPLETE" }) {
    entry.state(entry.facts.hearingHeld, true, from: [complete["outcome"]["code"]])
  } else if hearings.isArray, hearings.elements.isEmpty {
    entry.state(entry.facts.hearingHeld, false, from: [hearings])
  }
}
