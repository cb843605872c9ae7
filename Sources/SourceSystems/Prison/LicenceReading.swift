internal import ProbationRecord

/// How conditions and routes are read, which both forms of a licence have.
enum LicenceReading {
  /// The additional and the bespoke conditions; no form asks for the standard ones.
  static func readConditions(
    additional: [PayloadNode], bespoke: [PayloadNode], _ standing: LicenceStanding,
    _ account: inout AccountWriter
  ) {
    for condition in additional.flatMap(\.elements) {
      add(condition, standing, &account) { entry in readKind(of: condition, &entry) }
    }
    for condition in bespoke.flatMap(\.elements) {
      // A condition that was worded for one person is of none of the policy's kinds.
      add(condition, standing, &account) { entry in
        if condition["text"].saysSomething {
          entry.state(entry.facts.kind, .other, from: [condition["text"]])
        }
      }
    }
    let lists = (additional + bespoke).filter(\.isArray)
    if standing == .granted, let list = lists.first, lists.allSatisfy(\.elements.isEmpty) {
      account.stateNone(facts.licence.conditions, from: list)
    }
  }

  private static func add(
    _ condition: PayloadNode, _ standing: LicenceStanding, _ account: inout AccountWriter,
    kind: (inout EntryWriter<Licence.Condition>) -> Void
  ) {
    let text = condition["expandedText"].saysSomething ? condition["expandedText"] : condition["text"]
    account.add(facts.licence.conditions) { entry in
      kind(&entry)
      entry.state(entry.facts.detail, text)
      if !entry.held.isEmpty { entry.state(entry.facts.status, standing.status, from: []) }
    }
    noteGaps(in: condition, text, account.context)
  }

  /// Notes what a condition does not say in words.
  private static func noteGaps(in condition: PayloadNode, _ text: PayloadNode, _ context: ReadingContext) {
    if let words = text.rawText, words.contains("["), words.contains("]") {
      context.note(
        .incomplete, text, "The condition still has places in square brackets that nobody has filled.")
    }
    let uploads = condition["uploadSummary"]
    let upload = [condition["hasImageUpload"]].first(where: \.isTrue) ?? uploads.elements.first?["filename"]
    guard let upload else { return }
    _ = upload.consulted()
    context.note(.incomplete, upload, "The condition goes with a map or file; only its words were taken.")
  }

  /// The kind by the code of the policy's condition where it is closer than the category, else by what the
  /// service calls it.
  private static func readKind(of condition: PayloadNode, _ entry: inout EntryWriter<Licence.Condition>) {
    let (code, type, category) = (condition["code"], condition["type"], condition["category"])
    if let kind = kinds[code.rawText?.lowercased() ?? ""] {
      for node in [type, category] where node.saysSomething { _ = node.consulted() }
      return entry.state(entry.facts.kind, kind, from: [code])
    }
    if let raw = type.consulted(), LicenceConditionKind.code(for: "cvl", raw) != nil {
      entry.state(entry.facts.kind, type)
    } else {
      entry.state(entry.facts.kind, category)
    }
  }

  /// Conditions of the licence policy that the record tells apart within one category.
  private static let kinds: [String: LicenceConditionKind] = [
    "0f9a20f4-35c7-4c77-8af8-f200f153fa11": .exclusionZone,
    "d36a3b77-30ba-40ce-8953-83e761d3b487": .alcoholMonitoring,
    "2f8a5418-c6e4-4f32-9e58-64b23550e504": .alcoholMonitoring,
    "322bb3f7-2ee1-46aa-ae1c-3f743efd4327": .drugTesting,
    "4858cd8b-bca6-4f11-b6ee-439e27216d7d": .nonContact,
    "355700a9-6184-40c0-9759-0dfed1994e1e": .nonContact,
  ]

  /// The routes of release that the licence is for.
  static func readRoutes(of licence: PayloadNode, type: PayloadNode, _ account: inout AccountWriter) {
    let types = type.consulted() ?? ""
    if ["AP", "AP_PSS"].contains(types) { readLicenceRoute(of: licence, &account) }
    guard ["PSS", "AP_PSS"].contains(types) else { return }
    account.add(facts.release.routes) { route in
      route.state(route.facts.type, .pss, from: [type])
      route.state(route.facts.startDate, licence["topupSupervisionStartDate"])
      route.state(route.facts.endDate, licence["topupSupervisionExpiryDate"])
    }
  }

  private static func readLicenceRoute(of licence: PayloadNode, _ account: inout AccountWriter) {
    let kind = licence["kind"]
    guard let raw = kind.consulted() else { return }
    // The other kinds say how the licence was made, not how the person is released.
    guard routes[raw] != nil || ReleaseType.code(for: "cvl", raw) != nil else {
      return account.context.note(
        .unknownCode, kind, "The kind of licence does not say the route of release.")
    }
    account.add(facts.release.routes) { route in
      route.state(route.facts.type, kind, .words(routes))
      route.state(route.facts.startDate, licence["licenceStartDate"])
      route.state(route.facts.endDate, licence["licenceExpiryDate"])
    }
  }

  private static let routes = ["HDC_VARIATION": "homeDetentionCurfew"]
}
