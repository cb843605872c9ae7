import ArgumentParser
import ProbationRecord

/// The record that a command fills from elsewhere.
struct RecordToFill: ParsableArguments {
  @Option(help: "The record to fill, a JSON file.")
  var into: String

  @Option(help: "The reference of a new record, if the file is not there yet.")
  var new: Reference?

  func validate() throws {
    if new != nil, InputFile.exists(into) {
      throw ValidationError("\(into) is there already; leave --new out to fill it.")
    }
    if into.hasSuffix("/") { throw ValidationError("Name a file with --into, not a folder.") }
  }

  /// Opens the record, or begins a new one.
  func open(json: Bool) throws -> RecordFile { try RecordFile.open(into, newReference: new, json: json) }

  /// Gives a report of what was done; that it is lost does not undo what was written.
  func report(isWritten: Bool, _ give: () throws -> Void) throws {
    do {
      try give()
    } catch {
      if isWritten { Console.complain("\(into): the record was written; only its report is lost.") }
      throw error
    }
  }
}
