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
      Import.self, Read.self, Decide.self, Check.self, Render.self, Compare.self, Amendments.self,
      Validate.self, Forms.self, Disclose.self, Disclosures.self,
    ])

  /// Runs the command that was asked for; what it cannot say is told in the exit code.
  static func main() {
    Surroundings.makeSafe()
    do {
      var command = try parseAsRoot()
      try command.run()
      try Console.finish()
    } catch {
      end(with: error)
    }
  }

  /// Ends with the message and the exit code of an error, which may also be a call for help.
  private static func end(with error: any Error) -> Never {
    let (message, code) = (fullMessage(for: error), exitCode(for: error))
    do {
      if code.isSuccess, !message.isEmpty { try Console.write(Array((message + "\n").utf8)) }
      if !code.isSuccess { for line in message.split(separator: "\n") { Console.complain(String(line)) } }
      try Console.finish()
    } catch {
      Glibc.exit(
        code.isSuccess || code == ExitStatus.findings ? ExitStatus.cannotWrite.rawValue : code.rawValue)
    }
    Glibc.exit(code.rawValue)
  }
}
