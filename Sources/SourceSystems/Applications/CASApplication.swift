internal import ProbationRecord

/// What the applications of both services have around the answers.
struct CASApplication {
  /// The application as the service sends it; nothing when the answers came bare.
  let envelope: PayloadNode?
  /// The answers, by task, page and key.
  let answers: PayloadNode
  /// Whether the person at the head of the application has a prison number.
  let isFromPrison: Bool

  /// Reads what stands around the answers, and makes the day and the key of the application those of the answers.
  init(_ root: PayloadNode, _ account: inout AccountWriter) {
    let isBare = !root["data"].isPresent && !root["person"].isPresent
    envelope = isBare ? nil : root
    answers = isBare ? root : root["data"]
    isFromPrison = root["person"]["nomsNumber"].saysSomething && !isBare
    guard !isBare else { return }
    account.readCASPerson(root["person"])
    let (created, submitted) = (root["createdAt"], root["submittedAt"])
    account.quote(asOf: created.day) { $0.readPersonRisks(root["risks"]) }
    let day = submitted.day ?? created.day
    for node in [root["id"], created, submitted] where node.isPresent {
      account.context.ledger.consult(node.path)
    }
    account.context.asOf = day ?? account.context.asOf
    account.context.reference = root["id"].rawText.flatMap { Reference(lexical: $0) }
  }

  /// The page of a task.
  func page(_ task: String, _ page: String) -> PayloadNode { answers[task][page] }
}
