internal import ProbationRecord

/// The type of approved premises, and what each type asks.
extension AccountWriter {
  /// Reads the type and the pages of that type; those of another type are left.
  mutating func readAPType(_ application: CASApplication) {
    let type = application.page("type-of-ap", "ap-type")["type"]
    state(facts.referrals.approvedPremises.apType, type)
    let screening = application.page("type-of-ap", "pipe-referral")
    let pipe = application.page("type-of-ap", "pipe-opd-screening")
    let recovery = application.page("type-of-ap", "rfap-details")
    if type.leads(on: "pipe") { readPIPE(screening, pipe) } else { context.leave([screening, pipe]) }
    if type.leads(on: "rfap") { readRFAP(recovery) } else { context.leave(recovery) }
    readESAP(application, isAsked: type.leads(on: "esap"))
  }

  private mutating func readPIPE(_ screening: PayloadNode, _ pipe: PayloadNode) {
    state(facts.needs.opdPathway.screenedIn, screening["opdPathway"])
    stateDate(
      facts.needs.opdPathway.lastConsultationDate, screening, "opdPathwayDate",
      when: screening["opdPathway"].leads(on: "yes"))
    state(facts.referrals.approvedPremises.pipe.recommended, pipe["pipeReferral"])
    // The page asks for it whatever the answer above, though the service prints it only with a yes.
    state(facts.referrals.approvedPremises.pipe.reason, pipe["pipeReferralMoreDetail"])
  }

  private mutating func readRFAP(_ page: PayloadNode) {
    state(facts.referrals.approvedPremises.rfap.motivation, page["motivation"])
    state(
      facts.health.substanceMisuse.inTreatment, detail: facts.health.substanceMisuse.treatmentDetail, page,
      "receivingTreatment")
    state(facts.referrals.approvedPremises.rfap.recoveryPlan, page["continuedRecovery"])
  }

  private mutating func readESAP(_ application: CASApplication, isAsked: Bool) {
    let division = application.page("type-of-ap", "managed-by-national-security-division")
    let exception = application.page("type-of-ap", "esap-exceptional-case")
    let screening = application.page("type-of-ap", "esap-placement-screening")
    let search = application.page("type-of-ap", "esap-placement-secreting")
    let cctv = application.page("type-of-ap", "esap-placement-cctv")
    guard isAsked else { return context.leave([division, exception, screening, search, cctv]) }
    let managed = division["managedByNationalSecurityDivision"]
    state(facts.management.nationalSecurityDivision, managed)
    if managed.leads(on: "no") { readESAPException(exception) } else { context.leave(exception) }
    let reasons = screening["esapReasons"]
    state(facts.referrals.approvedPremises.esap.reasons, all: reasons.ticked)
    state(facts.referrals.approvedPremises.esap.factors, all: screening["esapFactors"].ticked)
    if reasons.leads(onTicking: "secreting") { readSecreting(search) } else { context.leave(search) }
    if reasons.leads(onTicking: "cctv") { readCCTV(cctv) } else { context.leave(cctv) }
  }

  private mutating func readESAPException(_ page: PayloadNode) {
    let agreed = page["agreedCaseWithCommunityHopp"]
    let isAgreed = agreed.leads(on: "yes")
    state(facts.referrals.approvedPremises.esap.exception.agreed, agreed)
    state(facts.referrals.approvedPremises.esap.exception.agreedBy, page["communityHoppName"], when: isAgreed)
    stateDate(
      facts.referrals.approvedPremises.esap.exception.agreedDate, page, "agreementDate", when: isAgreed)
    state(facts.referrals.approvedPremises.esap.exception.summary, page["agreementSummary"], when: isAgreed)
  }

  private mutating func readSecreting(_ page: PayloadNode) {
    let requested = page["secretingIntelligence"]
    state(facts.referrals.approvedPremises.esap.secreting.itemTypes, all: page["secretingHistory"].ticked)
    state(facts.referrals.approvedPremises.esap.secreting.intelligenceRequested, requested)
    state(
      facts.referrals.approvedPremises.esap.secreting.intelligenceDetail,
      page["secretingIntelligenceDetails"],
      when: requested.leads(on: "yes"))
    state(facts.referrals.approvedPremises.esap.secreting.notes, page["secretingNotes"])
  }

  private mutating func readCCTV(_ page: PayloadNode) {
    let requested = page["cctvIntelligence"]
    state(facts.referrals.approvedPremises.esap.cctv.behaviours, all: page["cctvHistory"].ticked)
    state(facts.referrals.approvedPremises.esap.cctv.intelligenceRequested, requested)
    state(
      facts.referrals.approvedPremises.esap.cctv.intelligenceDetail, page["cctvIntelligenceDetails"],
      when: requested.leads(on: "yes"))
    state(facts.referrals.approvedPremises.esap.cctv.notes, page["cctvNotes"])
  }
}
