import Foundation
import ProbationRecord
import RandomRecords
import Testing

/// Random records that are wrong in random ways, with a person's data in the wrong places.
struct BadRecordMessageTests {
  /// What a message may never show, in the shapes of names, identifiers, dates, texts and numbers.
  private static let canaries = [
    "Zqxcanary", "Zqx Canary-Person", "X907171", "A9071EX", "2012/0907171Q", "1971-02-23", "1971-02-30",
    "zqx@example.org", "0113 496 0171", "YX7 1QZ", "19710223", "12 Zqxcanary Street\nExampleton",
  ]

  /// 2,000 of them under `make laws`; a failure prints the seed.
  @Test(arguments: 0..<20)
  func `no message shows what a record says`(_ run: Int) throws {
    let count = Laws.count(100)
    var refused = 0
    for seed in (count * run)..<(count * run + count) {
      var generator = SeededGenerator(state: UInt64(seed))
      var node = try JSONParser.parse(CaseRecord.random(by: &generator).json())
      for _ in 0...Int.random(in: 0..<4, using: &generator) { Self.spoil(&node, by: &generator) }
      do {
        _ = try CaseRecord(json: JSONWriter.write(node.value))
      } catch {
        refused += 1
        for problem in error.all {
          let shown = Self.canaries.first { "\(problem)".contains($0) }
          if let shown { Issue.record("seed \(seed): \(shown) in: \(problem)") }
        }
      }
    }
    #expect(refused > count / 2)
  }

  /// Puts a canary somewhere: in a value's place, as a key, or beside what is there.
  private static func spoil(_ node: inout JSONNode, by generator: inout SeededGenerator) {
    switch node.value {
    case .object(var members) where !members.isEmpty && Int.random(in: 0..<8, using: &generator) > 0:
      let place = members.indices.randomElement(using: &generator) ?? 0
      if Int.random(in: 0..<6, using: &generator) == 0 {
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: members[place].key = canary(by: &generator)
        case 1: members.append(members[place])
        default: members.insert(JSONMember(canary(by: &generator), value(by: &generator)), at: place)
        }
      } else {
        spoil(&members[place].node, by: &generator)
      }
      node.value = .object(members)
    case .array(var nodes) where !nodes.isEmpty && Int.random(in: 0..<8, using: &generator) > 0:
      spoil(&nodes[nodes.indices.randomElement(using: &generator) ?? 0], by: &generator)
      node.value = .array(nodes)
    default: node.value = value(by: &generator)
    }
  }

  private static func value(by generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .list([.string(canary(by: &generator)), .string(canary(by: &generator))])
    case 1: .object([JSONMember(canary(by: &generator), .string(canary(by: &generator)))])
    case 2: ["value": .string(canary(by: &generator)), "source": .string(canary(by: &generator))]
    case 3: .number("19710223")
    default: .string(canary(by: &generator))
    }
  }

  private static func canary(by generator: inout SeededGenerator) -> String {
    canaries.randomElement(using: &generator) ?? ""
  }
}
