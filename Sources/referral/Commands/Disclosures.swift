import ArgumentParser
import ProbationRecord
import ReferralForms

/// Lists what a log of disclosures says.
struct Disclosures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List who was given which document, when and on what ground.")

  @Argument(help: "The log, as `referral disclose` writes it.")
  var log: String

  @Option(
    help: "Only documents that gave this fact, by its path, such as person.dateOfBirth or victims[].impact.")
  var fact: String?

  @Flag(help: "List as JSON, with the facts of each document.")
  var json = false

  func run() throws {
    let log = try DisclosureLog.read(InputFile.read(log), from: log, json: json)
    let entries = fact.map(log.entries(giving:)) ?? log.entries
    // A log may hold paths of an earlier version of the record.
    let catalogue = Catalogue.standard
    if let fact, entries.isEmpty, catalogue[fact] == nil,
      !catalogue.lists.contains(where: { $0.path == fact })
    {
      throw ValidationError(
        "Neither the record nor the log has a fact of that path; `referral forms` lists them.")
    }
    if json { return try Console.report(.list(entries.map(\.json))) }
    for entry in entries {
      try Console.say(entry.line)
      try Console.say("  ground: \(entry.occasion.ground)")
      if !entry.beyondAudience.isEmpty {
        try Console.say("  decided beyond what such readers may see: \(entry.beyondAudience.inShort)")
      }
    }
    if entries.isEmpty {
      try Console.say("No document\(fact == nil ? "" : " that gave this fact") is in the log.")
    }
  }
}

extension Disclosure {
  fileprivate var line: String {
    let title = Form.known.first { $0.id == form }?.title ?? form
    let reader = occasion.audience.map { " (\($0.label))" } ?? ""
    return
      "\(occasion.time.formatted) UTC: \(title) of record \(record.lexical), \(status.rawValue), "
      + "\(fingerprint.prefix(15))…, \(facts.count) facts, to \(occasion.recipient)\(reader), by \(occasion.giver)"
  }
}
