internal import ProbationRecord

extension SourceShape {
  /// One sentence in full in Manage people on probation.
  static let nDeliusSentence = SourceShape(
    "ndelius.sentence", .ndelius, "nDelius sentence (Manage people on probation)",
    keys: ["personSummary", "sentenceSummaryList"], excluding: ["probationHistory"]
  ) { payload, account in
    account.readNDeliusPersonSummary(payload["personSummary"])
    let sentence = payload["sentence"]
    let details = sentence["offenceDetails"]
    let convicted = sentence["conviction"]["convictionDate"]
    account.addNDeliusOffence(
      details["offence"], isMain: true, event: details["eventNumber"], convicted: convicted,
      committed: details["dateOfOffence"])
    for offence in details["additionalOffences"].elements {
      account.addNDeliusOffence(offence, isMain: false, event: details["eventNumber"], convicted: convicted)
    }
    account.readNDeliusSentences([
      NDeliusSentence(order: sentence["order"], court: sentence["conviction"]["sentencingCourt"])
    ])
    account.addNDeliusConditions(of: sentence)
  }

  /// The list of sentences in Manage people on probation.
  static let nDeliusSentences = SourceShape(
    "ndelius.sentences", .ndelius, "nDelius sentences (Manage people on probation)",
    keys: ["personSummary", "sentences"]
  ) { payload, account in
    account.readNDeliusPersonSummary(payload["personSummary"])
    for sentence in payload["sentences"].elements {
      account.addNDeliusOffences(of: sentence, number: sentence["eventNumber"])
      account.addNDeliusConditions(of: sentence)
    }
    account.readNDeliusSentences(payload["sentences"].elements.map { NDeliusSentence(order: $0["order"]) })
  }
}
