internal import ProbationRecord

extension SourceShape {
  /// A tier as the tier service calculated it, or the history of those, of which the newest is taken.
  static let calculatedTier = SourceShape(
    "tier.tier", .tier, "Tier of the case",
    keys: ["tierScore|[].tierScore", "calculationId|[].calculationId"]
  ) { payload, account in
    let tiers = payload.isArray ? payload.elements : [payload]
    let newest = tiers.indices.max { tiers[$0].time < tiers[$1].time } ?? 0
    for (index, tier) in tiers.enumerated() where index != newest {
      account.context.ledger.refuse(tier.path, .notInForce)
      account.context.note(.notInForce, tier, "There is a newer tier; this one was not taken.")
    }
    readTier(tiers[newest], &account)
  }
}

private func readTier(_ tier: PayloadNode, _ account: inout AccountWriter) {
  account.context.reference = tier["calculationId"].consultedReference
  account.context.asOf = tier["calculationDate"].consultedDay ?? account.context.asOf
  readScore(tier["tierScore"], &account)
  account.state(facts.risk.tier.calculatedDate, tier["calculationDate"])
  account.state(facts.risk.tier.provisional, tier["provisional"])
}

/// The spelling of the score tells the scheme: a letter and a digit, or a letter alone.
///
/// An S after the digit says that the person is not supervised; that is no part of the tier.
private func readScore(_ node: PayloadNode, _ account: inout AccountWriter) {
  let text = node.rawText?.trimmed ?? ""
  let isUnsupervised = text.count == 3 && text.hasSuffix("S")
  let score = isUnsupervised ? String(text.dropLast()) : text
  guard let code = TierScore.code(for: "tier", score), !isUnsupervised || score.count == 2 else {
    return account.state(facts.risk.tier.score, node)
  }
  account.state(facts.risk.tier.score, code, from: [node])
  account.state(facts.risk.tier.version, score.count == 2 ? .v2 : .v3, from: [node])
}

extension PayloadNode {
  /// When a tier was calculated.
  fileprivate var time: String { self["calculationDate"].rawText ?? "" }
}
