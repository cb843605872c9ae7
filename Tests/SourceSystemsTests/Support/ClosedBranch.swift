import ProbationRecord
import SourceSystems
import Testing

/// An application with an answer in a branch that its opening answer has closed.
struct ClosedBranch: Sendable, CustomTestStringConvertible {
  let json: String
  /// The beginning of the key of the answer.
  let key: String
  /// The path of the fact, or of one of its list, that the answer would fill if the branch were open.
  let fact: String
  var testDescription: String { key }

  /// Expects that the answer fills nothing, and that this is said.
  func expectNotTaken() throws {
    let account = try Payloads.account(json: json)
    let fact = try #require(Catalogue.standard[fact])
    if let list = fact.list {
      #expect(account.record.count(of: list) == 0)
    } else {
      #expect(!account.record[fact].isStated)
    }
    #expect(account.notices.contains { $0.kind == .staleBranch && $0.key.hasPrefix(key) })
    #expect(account.keys.contains { $0.path.hasPrefix(key) && $0.use == .nothing(.staleBranch) })
  }
}
