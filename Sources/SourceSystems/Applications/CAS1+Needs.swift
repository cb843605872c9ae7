internal import ProbationRecord

/// Where the person should live, and their health and access needs.
extension AccountWriter {
  /// Reads where an approved premises should be.
  mutating func readCAS1Location(_ application: CASApplication) {
    let page = application.page("location-factors", "describe-location-factors")
    state(facts.referrals.approvedPremises.location.postcodeArea, page["postcodeArea"])
    state(facts.support.localConnections, page["positiveFactors"])
    state(facts.accommodation.locationRestrictions.present, page["restrictions"])
    state(
      facts.accommodation.locationRestrictions.detail, page["restrictionDetail"],
      when: page["restrictions"].leads(on: "yes"))
    state(
      facts.referrals.approvedPremises.location.maximumRadiusMiles, page["alternativeRadius"],
      when: page["alternativeRadiusAccepted"].leads(on: "yes"))
    readPreferredPremises(application.page("location-factors", "preferred-aps"))
  }

  /// Premises in the order of choice; older applications hold the options of a list, of which one says
  /// "No preference".
  private mutating func readPreferredPremises(_ page: PayloadNode) {
    var left = page["selectedAps"].elements
    var names: [PayloadNode] = []
    func take(_ premises: PayloadNode) {
      let isOption = premises["text"].isPresent
      guard !isOption || premises["value"].saysSomething else {
        return context.ledger.consult(premises.path)
      }
      let key = isOption ? premises["value"] : premises["id"]
      if key.isPresent { context.ledger.consult(key.path) }
      names.append(isOption ? premises["text"] : premises["name"])
    }
    for number in 1...5 {
      let choice = page["preferredAp\(number)"]
      guard choice.saysSomething, let key = choice.consulted(),
        let index = left.firstIndex(where: { $0["id"].rawText == key || $0["value"].rawText == key })
      else { continue }
      take(left.remove(at: index))
    }
    for premises in left { take(premises) }
    state(facts.referrals.approvedPremises.location.preferredPremises, all: names)
  }

  /// Reads needs of access, culture and health.
  mutating func readCAS1Health(_ application: CASApplication) {
    let page = application.page("access-and-healthcare", "access-needs")
    let further = application.page("access-and-healthcare", "access-needs-further-questions")
    let pregnancy = application.page("access-and-healthcare", "pregnancy")
    readNeedKinds(page["additionalNeeds"])
    state(
      facts.needs.religiousOrCultural.present, detail: facts.needs.religiousOrCultural.detail, page,
      "religiousOrCulturalNeeds")
    state(
      facts.needs.careAndSupport.present, detail: facts.needs.careAndSupport.detail, page,
      "careAndSupportNeeds")
    state(facts.needs.careAndSupport.careActAssessment, page["careActAssessmentCompleted"])
    state(facts.person.language.interpreterRequired, page["needsInterpreter"])
    state(
      facts.person.language.preferred, page["interpreterLanguage"],
      when: page["needsInterpreter"].leads(on: "yes"))
    if page["additionalNeeds"].leads(onTicking: "mobility", "visualImpairment", "pregnancy") {
      state(facts.health.wheelchairUser, further["needsWheelchair"])
      state(
        facts.health.conditions.present, detail: facts.health.conditions.detail, further, "healthConditions")
      state(
        facts.health.medication.present, detail: facts.health.medication.detail, further,
        "prescribedMedication")
      readPregnancy(page["additionalNeeds"], further["isPersonPregnant"], pregnancy)
    } else {
      context.leave([further, pregnancy])
    }
    state(
      facts.health.adjustments.detail,
      application.page("access-and-healthcare", "access-needs-additional-details")["additionalAdjustments"])
    let covid = application.page("access-and-healthcare", "covid")
    state(
      facts.health.covid.boosterEligible, detail: facts.health.covid.boosterReason, covid,
      "boosterEligibility")
    state(facts.health.covid.higherRisk, covid["immunosuppressed"])
  }

  private mutating func readNeedKinds(_ ticked: PayloadNode) {
    let kinds = ticked.ticked.filter { !["none", "pregnancy"].contains($0.rawText ?? "") }
    for kind in kinds { add(facts.health.needs) { $0.state($0.facts.kind, kind) } }
    guard let none = ticked.ticked.first(where: { $0.rawText == "none" }) else { return }
    if kinds.isEmpty {
      stateNone(facts.health.needs, from: none)
    } else {
      context.note(.contradiction, none, "None is ticked together with needs; the needs were taken.")
    }
  }

  /// Pregnancy is a need that can be ticked, and a question of its own, which is the better answer.
  private mutating func readPregnancy(_ needs: PayloadNode, _ answer: PayloadNode, _ page: PayloadNode) {
    let tick = needs.ticked.first { $0.rawText == "pregnancy" }
    state(facts.health.pregnancy.present, answer)
    if let tick {
      if answer.saysSomething, !answer.isTrue {
        context.note(
          .contradiction, tick, "Pregnancy is ticked as a need, and the answer is no, which was taken.")
      } else if !answer.saysSomething {
        state(facts.health.pregnancy.present, true, from: [tick])
      }
    }
    guard answer.leads(on: "yes") else { return context.leave(page) }
    stateDate(facts.health.pregnancy.expectedDeliveryDate, page, "expectedDeliveryDate")
    state(
      facts.health.pregnancy.socialCareInvolved, detail: facts.health.pregnancy.socialCareDetail, page,
      "socialCareInvolvement")
    state(facts.health.pregnancy.childRemovedAtBirth, page["childRemoved"])
    state(
      facts.health.pregnancy.otherConsiderations.present,
      detail: facts.health.pregnancy.otherConsiderations.detail,
      page,
      "otherPregnancyConsiderations")
  }
}
