internal import ProbationRecord

/// Offending, sentence, release, licence and what the prison says.
extension AccountWriter {
  /// Reads sexual offending and arson: convictions, or else concerns.
  mutating func readCAS3Offending(_ application: CASApplication) {
    let task = "offence-and-behaviour-summary"
    let sexual = application.page(task, "history-of-sexual-offence")["historyOfSexualOffence"]
    let registered = application.page(task, "registered-sex-offender")
    let behaviour = application.page(task, "concerning-sexual-behaviour")
    state(facts.offending.everConvicted.sexualOffence, sexual)
    state(
      facts.offending.sexOffenderNotification.active, registered["registeredSexOffender"],
      when: sexual.leads(on: "yes"))
    if sexual.leads(on: "no") {
      state(
        facts.risk.sexualBehaviour.present, detail: facts.risk.sexualBehaviour.detail, behaviour,
        "concerningSexualBehaviour")
    } else {
      context.leave(behaviour)
    }
    let arson = application.page(task, "history-of-arson-offence")["historyOfArsonOffence"]
    let concern = application.page(task, "concerning-arson-behaviour")
    state(facts.offending.everConvicted.arson, arson)
    guard arson.leads(on: "no") else { return context.leave(concern) }
    state(facts.risk.arson.present, detail: facts.risk.arson.detail, concern, "concerningArsonBehaviour")
  }

  /// Reads the sentence and every route of release, each with dates of its own.
  mutating func readCAS3Sentence(_ application: CASApplication) {
    let task = "sentence-information"
    state(facts.offending.summary, application.page(task, "offending-summary")["summary"])
    state(facts.sentence.type, application.page(task, "sentence-type")["sentenceType"])
    let length = application.page(task, "sentence-length")
    stateLength(
      facts.sentence.length, years: length["years"], months: length["months"], weeks: length["weeks"],
      days: length["days"])
    stateDate(
      facts.sentence.dates.sentenceExpiry, application.page(task, "sentence-expiry"), "sentenceExpiryDate")
    readRoutes(application.page(task, "release-type"))
  }

  private mutating func readRoutes(_ page: PayloadNode) {
    let routes = page["releaseTypes"].ticked
    for route in routes {
      let code = route.rawText ?? ""
      add(facts.release.routes) { entry in
        entry.state(entry.facts.type, route)
        guard entry[entry.facts.type].isStated, code != "pss" else { return }
        entry.stateDate(entry.facts.startDate, page, "\(code)StartDate")
        entry.stateDate(entry.facts.endDate, page, "\(code)EndDate")
      }
      if code == "pss" {
        stateDate(facts.sentence.dates.pssStart, page, "pssStartDate")
        stateDate(facts.sentence.dates.pssEnd, page, "pssEndDate")
      }
    }
    let chosen = routes.compactMap(\.rawText)
    context.leave(
      page.keys.filter { key in
        ["StartDate", "EndDate"].contains { key.contains($0) } && !chosen.contains { key.hasPrefix($0) }
      }.map { page[$0] })
  }

  /// Reads licence conditions, each with its own text; a civil order is an order and no condition.
  mutating func readCAS3Licence(_ application: CASApplication) {
    let page = application.page("licence-conditions", "additional-licence-conditions")
    let conditions = page["conditions"]
    if conditions.isArray, conditions.elements.isEmpty {
      stateNone(facts.licence.conditions, from: conditions)
    }
    for kind in conditions.ticked {
      let detail = page["\(kind.rawText ?? "")Detail"]
      if kind.rawText == "civilOrders" {
        add(facts.orders) { order in
          order.state(order.facts.kind, kind)
          order.state(order.facts.terms, detail)
        }
      } else {
        add(facts.licence.conditions) { condition in
          condition.state(condition.facts.kind, kind)
          condition.state(condition.facts.detail, detail)
        }
      }
    }
    leaveDetails(of: page, but: conditions)
  }

  /// Leaves the texts of options that are not ticked any more.
  mutating func leaveDetails(of page: PayloadNode, but options: PayloadNode) {
    let ticked = Set(options.ticked.compactMap(\.rawText).map { $0 + "Detail" })
    guard options.isPresent else { return }
    for key in page.keys where key.hasSuffix("Detail") && !ticked.contains(key) { context.leave(page[key]) }
  }

  /// Reads what the referral quotes of the prison record.
  mutating func readCAS3Prison(_ application: CASApplication) {
    let adjudications = application.page("prison-information", "adjudications")["adjudications"]
    let alerts = application.page("prison-information", "acct-alerts")["acctAlerts"]
    quote(asOf: context.asOf) { account in
      account.readAdjudications(adjudications, isFromPrison: application.isFromPrison)
      account.readACCTAlerts(alerts, isFromPrison: application.isFromPrison)
    }
  }
}
