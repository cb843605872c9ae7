import ArgumentParser
import ProbationRecord
import ReferralForms

/// Logs that documents are given to somebody.
struct Disclose: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Log that documents are given to somebody: which facts, to whom, when and on what ground.",
    discussion: """
      The log holds the places of facts and never what they say. A document that gives its reader facts which \
      readers of that kind may not see is refused, unless --beyond-audience says that somebody has decided so; the \
      log then names those facts. Log it before you send it: if the log cannot be written, nothing was logged.
      """)

  @Argument(help: "The documents that are given, XML files as they were rendered.")
  var documents: [String]

  @Option(help: "The person or organisation that gets them.")
  var to: String

  @Option(
    name: .customLong("as"),
    help:
      "Which of the forms' readers that is; without it they may see none of the facts unless it was decided.")
  var audience: Audience?

  @Option(help: "Why they are given: the decision, the statute or the policy.")
  var ground: String

  @Option(help: "The name of the person who gives them.")
  var by: String

  @Option(help: "The log, a file of JSON lines; it is begun if it is not there.")
  var log: String

  @Option(help: "When, as yyyy-mm-ddThh:mm:ss in UTC. (default: now by the clock)")
  var at: LocalDateTime?

  @Flag(help: "Somebody has decided that the reader gets facts which such readers may not usually see.")
  var beyondAudience = false

  @Flag(help: "Report what was logged as JSON.")
  var json = false

  func validate() throws {
    if at == nil, LocalDateTime.now == nil {
      throw ValidationError("The machine's clock is not within 1900 to 2199; give the time with --at.")
    }
    if occasion == nil {
      throw ValidationError(
        "--to, --ground and --by must each be \(ScalarType.text.expectation), not blank.")
    }
    if log.hasSuffix("/") { throw ValidationError("Name a file with --log, not a folder.") }
  }

  func run() throws {
    guard let occasion else { throw ExitStatus.usage }
    let files = try ReceivedFile.readAll(documents, json: json, or: "\(log): nothing was logged.") {
      file, _ in
      let hidden = file.referral.facts(hiddenFrom: audience)
      let beyond = hidden.isEmpty || beyondAudience ? [] : [Finding(beyond: audience, hidden, in: file.path)]
      return beyond + (file.isAsRendered ? [] : [Finding(moreThanRenderedIn: file.path)])
    }
    let entries = files.map { $0.referral.disclosure(on: occasion) }
    try add(entries)
    do {
      if json { return try Console.report(.list(entries.map(\.json))) }
      for (file, entry) in zip(files, entries) {
        try Console.say("logged   \(file.path)  (\(entry.summary))")
      }
    } catch {
      Console.complain("\(log): the log was written; only this report is lost.")
      throw error
    }
  }

  /// Adds lines to the log, all or none.
  private func add(_ entries: [Disclosure]) throws {
    let file = try FileToChange(log, mayBeNew: true)
    _ = try DisclosureLog.read(file.bytes, from: log, json: json)
    let bytes = entries.reduce(file.bytes) { $0 + $1.jsonLine }
    guard bytes.count <= DisclosureLog.maximumBytes else {
      Console.complain("\(log): the log is full. Nothing was logged; name a new one.")
      throw ExitStatus.cannotWrite
    }
    try file.write(bytes)
  }

  private var occasion: Disclosure.Occasion? {
    (at ?? .now).flatMap {
      Disclosure.Occasion(recipient: to, audience: audience, ground: ground, giver: by, time: $0)
    }
  }
}

extension Disclosure {
  fileprivate var summary: String {
    "\(facts.count) facts to \(occasion.recipient)"
      + (beyondAudience.isEmpty ? "" : ", \(beyondAudience.count) of them by decision")
  }
}

extension Finding {
  /// What a comment or an instruction says is in no fact, so that a log would not have it.
  fileprivate init(moreThanRenderedIn file: String) {
    self.init(
      file: file, path: "the document", code: "notAsRendered",
      rule: "It holds more than its answers, or is laid out otherwise than it was rendered.",
      remedy: "Give the document as it was rendered.")
  }

  /// Facts that the reader of a document may not see.
  fileprivate init(beyond audience: Audience?, _ hidden: [String], in file: String) {
    let reader = audience.map(\.label) ?? "somebody for whom no form is made"
    let cure =
      switch audience {
      case nil: "Name the reader with --as"
      case .housingSupplier: "Give a supplier the document of --form cas3-supplier"
      default: "Give the document of a form that is for this reader"
      }
    self.init(
      file: file, path: "the document", code: "beyondAudience",
      rule: "It gives \(hidden.inShort), which are not for this reader: \(reader).",
      remedy: "\(cure), or say with --beyond-audience that it was decided.")
    fact = hidden.joined(separator: ", ")
  }
}
