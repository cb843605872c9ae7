import ProbationRecord
import RandomRecords
import SourceSystems
import Testing

/// What holds of every shape, over every payload of the project's own.
@Suite("Laws of reading payloads")
struct PayloadLawTests {
  private static let shapes = Set(Fixtures.all.compactMap { try? Payloads.account($0).shape.id })

  @Test("There are payloads of every shape", arguments: SourceShape.all.map(\.id))
  func everyShapeHasAPayload(_ id: String) throws {
    #expect(Self.shapes.contains(id))
  }

  @Test("Every key is accounted for once, in the order of the payload", arguments: Fixtures.all)
  func everyKeyIsAccountedFor(_ name: String) throws {
    let bytes = try Payloads.bytes(name)
    let account = try SourceAccount(reading: bytes)
    #expect(account.keys.map(\.path) == (try JSONParser.parse(bytes)).leafPaths)
    #expect(Set(account.keys.map(\.path)).count == account.keys.count)
  }

  @Test("What a payload says is a record that can be written and read", arguments: Fixtures.all)
  func accountsAreRecords(_ name: String) throws {
    let account = try Payloads.account(name)
    #expect(try CaseRecord(json: account.record.json()) == account.record)
    #expect(account.record != CaseRecord())
    for (fact, index) in account.record.places {
      for claim in account.record[fact, at: index].claims {
        #expect(claim.source.payload?.hasPrefix(account.shape.payload) == true, "\(fact.path)")
        #expect(!claim.source.isPersonal, "\(fact.path)")
      }
      #expect(account.record[fact, at: index].source?.isPersonal != true, "\(fact.path)")
    }
  }

  @Test("A payload imported twice changes nothing the second time", arguments: Fixtures.all)
  func importingTwice(_ name: String) throws {
    let account = try Payloads.account(name)
    var record = CaseRecord()
    _ = record.merge(account.record)
    let once = record
    let report = record.merge(account.record)
    #expect(record == once)
    #expect(report.count(of: .new) == 0 && report.count(of: .updated) == 0)
  }

  @Test(
    "A payload in which any one key is something else is read or refused in whole", arguments: Fixtures.all)
  func oddValues(_ name: String) throws {
    let root = try JSONParser.parse(Payloads.bytes(name))
    let oddities: [JSONValue] = [
      .null, "", "string", "N/A", "**REDACTED**", 7, true, [], ["x": ["y": 1]], "2026-02-30",
      .string(String(repeating: "long ", count: 11_000)), "\u{1}\u{FFFE}", "<&>\u{301}🙂",
    ]
    // Each key gets one of the oddities, its neighbours the others.
    for (place, path) in Laws.share(of: root.leafPaths.enumerated()) {
      let oddity = oddities[place % oddities.count]
      let bytes = JSONWriter.write(root.replacing(path, with: oddity).value)
      guard let account = try? SourceAccount(reading: bytes) else { continue }
      #expect(throws: Never.self, "\(path): \(oddity)") { try account.record.json() }
    }
  }

  @Test("The example person's payloads give the same record in any order", arguments: 0..<6)
  func anyOrder(_ seed: Int) throws {
    let accounts = try Fixtures.examples.map { try SourceAccount(reading: Fixtures.example($0)) }
    var expected = CaseRecord()
    for account in accounts { _ = expected.merge(account.record) }
    var record = CaseRecord()
    // Orders that differ from each other without a random source: rotated, and turned round.
    let turned = seed.isMultiple(of: 2) ? accounts : accounts.reversed()
    for account in turned[(seed * 2)...] + turned[..<(seed * 2)] { _ = record.merge(account.record) }
    let same = try record.json() == expected.json()
    #expect(same)
  }
}

extension JSONNode {
  /// The paths of everything that has nothing further in it, in order; of a repeated key, every time.
  fileprivate var leafPaths: [String] { leaves(at: "") }

  private func leaves(at path: String) -> [String] {
    switch value {
    case .object(let members) where !members.isEmpty:
      members.flatMap { $0.node.leaves(at: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .array(let nodes) where !nodes.isEmpty:
      nodes.enumerated().flatMap { $1.leaves(at: "\(path)[\($0)]") }
    default: [path]
    }
  }

  /// The same tree with something else at a path.
  fileprivate func replacing(_ target: String, with other: JSONValue, at path: String = "") -> JSONNode {
    if path == target { return JSONNode(other) }
    switch value {
    case .object(let members):
      return JSONNode(
        .object(
          members.map { member in
            let place = path.isEmpty ? member.key : "\(path).\(member.key)"
            guard target.hasPrefix(place) else { return member }
            return JSONMember(key: member.key, node: member.node.replacing(target, with: other, at: place))
          }))
    case .array(let nodes):
      return JSONNode(
        .array(
          nodes.enumerated().map { index, node in
            let place = "\(path)[\(index)]"
            return target.hasPrefix(place) ? node.replacing(target, with: other, at: place) : node
          }))
    default: return self
    }
  }
}
