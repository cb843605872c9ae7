import ArgumentParser

/// How the tool says in its exit code what happened, after sysexits.h.
enum ExitStatus {
  /// The work was done, and there is something to mend: a form is incomplete, a document is invalid.
  static let findings = ExitCode(1)
  /// The tool was called in a way it does not have.
  static let usage = ExitCode(64)
  /// The input is not a record or not a document.
  static let badData = ExitCode(65)
  /// The input cannot be read.
  static let noInput = ExitCode(66)
  /// An output file cannot be made.
  static let cannotCreate = ExitCode(73)
  /// Output cannot be written.
  static let cannotWrite = ExitCode(74)
}
