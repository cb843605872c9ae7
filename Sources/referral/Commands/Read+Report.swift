import ProbationRecord
import ReferralForms

extension Read {
  /// What reading documents into a record came to.
  struct Report {
    let documents: [ReceivedFile]
    /// The documents of which nothing was taken, because another one takes their place.
    let replaced: [ReceivedFile]
    let outcome: MergeOutcome
    /// What the documents say differently.
    let differences: [ReferralDisagreement]

    init(documents: [ReceivedFile], replaced: [ReceivedFile], outcome: MergeOutcome) {
      self.documents = documents
      self.replaced = replaced
      self.outcome = outcome
      differences = ReferralDisagreement.all(among: documents.map(\.referral))
    }

    /// Whether there is something for a person to decide.
    var hasFindings: Bool { outcome.hasFindings || !differences.isEmpty }
  }
}

extension Read.Report {
  /// Says what was read, where the documents differ, and what came of it.
  func say(about file: String) throws {
    for document in documents {
      let referral = document.referral
      try Console.say(
        "read      \(document.path): \(referral.form.title), \(referral.status.rawValue), prepared on "
          + "\(referral.preparedOn.formatted), \(referral.reading.name)")
      if let supersession = referral.supersession {
        try Console.say(
          "  replaces the one prepared on \(supersession.preparedOn.formatted), \(supersession.fingerprint.prefix(19))…"
        )
      }
    }
    for document in replaced {
      try Console.say("replaced  \(document.path): another one takes its place; nothing was taken from it")
    }
    for document in documents { try sayWhatChanged(since: document) }
    if !differences.isEmpty { try Console.say("The documents differ in \(differences.count):") }
    for difference in differences {
      try Console.say("  \(difference.path) (\(difference.label))")
      for (document, answer) in zip(documents, difference.answers) {
        guard document.referral.form.asks(for: difference.fact) else { continue }
        try Console.say("    \(document.path): \(answer.map(difference.words) ?? "says nothing")")
      }
    }
    try outcome.say(about: file)
  }

  /// Says of a document of an earlier version of its form what today's version no longer asks, and what it asks
  /// besides.
  private func sayWhatChanged(since document: ReceivedFile) throws {
    guard let transition = document.transition else { return }
    for dropped in transition.dropped {
      let parts = dropped.parts.map(\.label).joined(separator: ", ")
      try Console.say(
        "  kept in the record, and no longer asked: \(dropped.field.label)"
          + (parts.isEmpty ? "" : "; asked now as \(parts)"))
    }
    for field in transition.unknown { try Console.say("  not asked then, so not known: \(field.label)") }
  }

  var json: JSONValue {
    .object(
      [
        JSONMember("documents", .list(documents.map(\.json))),
        JSONMember("replaced", .list(replaced.map(\.json))),
        JSONMember("differences", .list(differences.map(json))),
      ] + outcome.members)
  }

  private func json(of difference: ReferralDisagreement) -> JSONValue {
    [
      "path": .string(difference.path), "label": .string(difference.label),
      "answers": .list(
        zip(documents, difference.answers).compactMap { document, answer in
          answer.map { ["file": .string(document.path), "answer": $0.json] }
        }),
    ]
  }
}

extension ReferralDisagreement {
  /// An answer and where it came from, in words.
  fileprivate func words(_ answer: Claim) -> String {
    let (system, day) = (answer.source.system, answer.source.asOf)
    let source =
      system == .practitioner
      ? "typed on the form" : system.label.beforeComma + (day.map { ", as of \($0.formatted)" } ?? "")
    return "\"\(fact.words(for: answer))\" (\(source))"
  }
}

extension ReceivedFile {
  /// What becomes of its answers under today's version of its form, if it is of an earlier one.
  fileprivate var transition: FormTransition? {
    Form.all.first { $0.id == referral.form.id && $0.version != referral.form.version }.map(
      referral.transition)
  }

  fileprivate var json: JSONValue {
    .object(
      [
        JSONMember("file", .string(path)), JSONMember("form", .string(referral.form.id)),
        JSONMember("formVersion", .string(referral.form.version)),
        JSONMember("status", .string(referral.status.rawValue)),
        JSONMember("preparedOn", .string(referral.preparedOn.lexical)),
        JSONMember("fingerprint", .string(referral.fingerprint)),
        JSONMember("payload", .string(referral.reading.name)),
        referral.supersession.map { JSONMember("supersedes", .string($0.fingerprint)) },
        transition.map { transition in
          JSONMember("noLongerAsked", .list(transition.dropped.map { .string($0.field.fact.path) }))
        },
        transition.map { transition in
          JSONMember("notAskedThen", .list(transition.unknown.map { .string($0.fact.path) }))
        },
      ].compactMap { $0 })
  }
}
