import ArgumentParser
import ProbationRecord

/// Lists what each system should be told, because a person knows better.
struct Amendments: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the facts that a person has corrected, by the system that should be told.",
    discussion: """
      A correction that stands in a record only is lost to everybody who asks the system. Only what the record \
      keeps of a system's words can be compared: import again after correcting a value by hand.
      """)

  @Argument(help: "The record, a JSON file.")
  var record: String

  @Flag(help: "Report as JSON.")
  var json = false

  func run() throws {
    let amendments = try RecordFile.read(record, json: json).amendments()
    if json { return try Console.report(.list(amendments.map(\.json))) }
    for system in SourceSystem.all {
      let amendments = amendments.filter { $0.system == system }
      guard !amendments.isEmpty else { continue }
      try Console.say("\(system.label.beforeComma) should be told of \(amendments.count):")
      for amendment in amendments { try Console.say("  " + amendment.line) }
    }
    if amendments.isEmpty {
      try Console.say("No correction in this record stands beside what a system says.")
    }
  }
}

extension Amendment {
  fileprivate var line: String {
    "\(path) (\(fact.label)): \"\(fact.words(for: statement))\", not \"\(fact.words(for: claim))\""
  }

  fileprivate var json: JSONValue {
    [
      "system": .string(system.rawValue), "path": .string(path), "label": .string(fact.label),
      "stated": statement.json, "held": claim.json,
    ]
  }
}
