internal import ProbationRecord

extension SourceShape {
  /// All risks as the assess risks and needs service gives them: to the person, and of serious harm.
  static let arnsRisks = SourceShape(
    "oasys.arns-risks", .oasys, "All risks (assess risks and needs)",
    keys: ["riskToSelf", "summary.riskInCommunity"], vocabularies: ["arns", "oasys"]
  ) { payload, account in
    account.readAssessmentDay(payload)
    account.readARNSSummary(payload["summary"])
    readToSelf(payload["riskToSelf"], &account)
  }
}

/// Reads the risk to the person.
///
/// The text on suicide and self-harm is one, and so is that on custody and hostels; it comes twice where both
/// questions are answered with yes.
private func readToSelf(_ risks: PayloadNode, _ account: inout AccountWriter) {
  let selfHarm = [risks["suicide"], risks["selfHarm"]]
  account.state(facts.risk.toSelf.selfHarm.detail, joining: texts(of: selfHarm), by: "\n\n")
  account.state(
    facts.risk.toSelf.coping, joining: texts(of: [risks["custody"], risks["hostelSetting"]]), by: "\n\n")
  account.state(
    facts.risk.toSelf.vulnerability.detail, joining: texts(of: [risks["vulnerability"]]), by: "\n\n")
  let nowAndPast = selfHarm.flatMap { [$0["current"], $0["previous"]] }
  account.stateConcern(
    facts.risk.toSelf.selfHarm.present, nowAndPast + selfHarm.map { $0["risk"] }, noNeeds: nowAndPast)
  let vulnerability = risks["vulnerability"]
  account.stateConcern(
    facts.risk.toSelf.vulnerability.present, [vulnerability["current"], vulnerability["risk"]], noNeeds: nil)
}

/// The different texts of some topics, those of now first.
private func texts(of topics: [PayloadNode]) -> [PayloadNode] {
  let nodes = topics.map { $0["currentConcernsText"] } + topics.map { $0["previousConcernsText"] }
  var seen: Set<String> = []
  return nodes.filter(\.isPresent).filter { node in
    guard let text = node.rawText, !seen.insert(text).inserted else { return true }
    _ = node.consulted()
    return false
  }
}
