import ArgumentParser
import Glibc

/// The command line tool: one record in, three referrals out.
@main
struct Referral: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract: "Renders one record of a person on probation into three referrals, and checks them.",
    discussion: """
      Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 findings \
      (incomplete, invalid), 64 usage, 65 bad data, 66 no input, 73 or 74 cannot write.
      """,
    version: "0.1.0",
    subcommands: [
      Import.self, Decide.self, Check.self, Render.self, Compare.self, Amendments.self, Validate.self,
      Forms.self,
    ])

  /// Runs the command that was called.
  ///
  /// What was wrong with the call goes through `Console`, because it shows arguments, and a file name among
  /// them can hold characters that steer a terminal.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      // Help and the version are thrown too.
      guard !code.isSuccess else { exit(withError: error) }
      for line in fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false) {
        Console.complain(String(line))
      }
      Glibc.exit(code.rawValue)
    }
  }
}
