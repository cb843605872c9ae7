internal import ProbationRecord

/// Who may apply, who applies, and for which estate.
extension AccountWriter {
  /// Reads why a case that is not eligible may apply all the same.
  mutating func readCAS1Eligibility(_ application: CASApplication) {
    let details = application.page("basic-information", "exception-details")
    state(
      facts.risk.rosh.overall, application.page("basic-information", "enter-risk-level")["riskLevel"],
      .words(["veryHighRisk": "veryHigh", "highRisk": "high", "medium": "medium"]))
    guard application.page("basic-information", "is-exceptional-case")["isExceptionalCase"].leads(on: "yes")
    else { return context.leave(details) }
    let agreed = details["agreedCaseWithManager"]
    let isAgreed = agreed.leads(on: "yes")
    state(facts.referrals.approvedPremises.exception.agreed, agreed)
    state(facts.referrals.approvedPremises.exception.agreedBy, details["managerName"], when: isAgreed)
    stateDate(facts.referrals.approvedPremises.exception.agreedDate, details, "agreementDate", when: isAgreed)
    state(facts.referrals.approvedPremises.exception.summary, details["agreementSummary"], when: isAgreed)
  }

  /// Reads who applies and who manages the case, who may be the same.
  mutating func readCAS1Contacts(_ application: CASApplication) {
    let applicant = application.page("basic-information", "confirm-your-details")
    let manager = application.page("basic-information", "case-manager-information")
    let manages = applicant["caseManagementResponsibility"]
    state(facts.management.referrer.isPractitioner, manages)
    switch manages.rawText {
    case "yes"?:
      readCAS1User(
        applicant, facts.management.practitioner.name, facts.management.practitioner.email,
        facts.management.practitioner.phone)
      context.leave(manager)
    case "no"?:
      readCAS1User(
        applicant, facts.management.referrer.name, facts.management.referrer.email,
        facts.management.referrer.phone)
      fallthrough
    default:
      state(facts.management.practitioner.name, manager["name"])
      state(facts.management.practitioner.email, manager["emailAddress"])
      state(facts.management.practitioner.phone, manager["phoneNumber"])
    }
    readAPArea(applicant)
  }

  /// What the applicant typed in place of their user record, and the user record, which comes from nDelius.
  private mutating func readCAS1User(
    _ page: PayloadNode, _ name: Fact<String>,
    _ email: Fact<EmailAddress>,
    _ phone: Fact<PhoneNumber>
  ) {
    let (changed, record) = (page["detailsToUpdate"], page["userDetailsFromDelius"])
    state(name, page["name"], when: changed.leads(onTicking: "name"))
    state(email, page["emailAddress"], when: changed.leads(onTicking: "emailAddress"))
    state(phone, page["phoneNumber"], when: changed.leads(onTicking: "phoneNumber"))
    quote(asOf: nil) { account in
      account.state(name, record["name"], .held(by: .ndelius))
      account.state(email, record["emailAddress"], .held(by: .ndelius))
      account.state(phone, record["phoneNumber"], .held(by: .ndelius))
    }
  }

  /// The area is a key, of which the page lists the names.
  private mutating func readAPArea(_ page: PayloadNode) {
    let (chosen, own) = (page["area"], page["userDetailsFromDelius"]["area"])
    let (key, areas) = (chosen.saysSomething ? chosen : own["id"], page["areas"].elements + [own])
    guard key.saysSomething else { return }
    context.ledger.consult(key.path)
    let area = areas.first { $0["id"].rawText == key.rawText }
    guard let area else {
      return context.note(
        .unknownCode, key, "The page does not list the area of that key; nothing was taken.")
    }
    context.ledger.consult(area["id"].path)
    let words = area["identifier"].saysSomething ? area["identifier"] : area["name"]
    state(facts.referrals.approvedPremises.apArea, words)
  }

  /// Reads which estate a person with a transgender history needs; for anybody else it follows from their sex.
  mutating func readCAS1Estate(_ application: CASApplication) {
    let history = application.page("basic-information", "transgender")["transgenderOrHasTransgenderHistory"]
    let estate = application.page("basic-information", "male-ap")
    let board = application.page("basic-information", "complex-case-board")
    let meeting = application.page("basic-information", "board-taken-place")
    state(facts.person.transgenderHistory, history)
    guard history.leads(on: "yes") else { return context.leave([estate, board, meeting]) }
    state(facts.referrals.approvedPremises.estate, estate["shouldPersonBePlacedInMaleAp"])
    state(facts.referrals.approvedPremises.complexCaseBoard.required, board["reviewRequired"])
    state(
      facts.referrals.approvedPremises.complexCaseBoard.held, meeting["hasBoardTakenPlace"],
      when: board["reviewRequired"].leads(on: "yes"))
  }
}
