import Foundation
import ProbationRecord
import RandomRecords
import ReferralForms

/// A form, a day and a record that are made of the bytes of an input: an example, and changes to facts of it.
struct ComposedRecord {
  let form: Form
  private(set) var record: CaseRecord
  let day: CalendarDate
  private var bytes: ByteGenerator

  init(_ input: [UInt8]) {
    bytes = ByteGenerator(input)
    form = Form.all[Int(bytes.byte()) % Form.all.count]
    // Every other input starts from nothing, which is quick; the rest from a person's whole record.
    let base = Int(bytes.byte())
    record = base % 2 == 0 ? CaseRecord() : Self.examples[base / 2 % Self.examples.count]
    // Days around the examples' own, so that comparisons with dates fall either way.
    day = Self.exampleDay.adding(days: (bytes.number() - 32_768) / 16) ?? Self.exampleDay
    for _ in 0..<200 where !bytes.isAtEnd { change() }
  }

  private static let exampleDay = CalendarDate.earliest.adding(days: 46_345) ?? .earliest

  /// The example records, which lie three levels above this file; `Verification` leads to it by a link.
  private static let examples: [CaseRecord] = {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "examples/records")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    return files.map { file in
      guard let data = try? Data(contentsOf: folder.appending(path: file)),
        let record = try? CaseRecord(json: [UInt8](data))
      else { preconditionFailure("the example \(file) cannot be read") }
      return record
    }
  }()

  private mutating func change() {
    let facts = Catalogue.standard.facts
    let number = bytes.number() % (facts.count + Catalogue.standard.lists.count)
    guard number < facts.count else {
      return change(Catalogue.standard.lists[number - facts.count])
    }
    let fact = facts[number]
    guard let list = fact.list else { return change(fact, at: nil) }
    let (count, choice) = (record.count(of: list), Int(bytes.byte()))
    if count < list.maximum, count == 0 || choice % 4 == 0 {
      record.appendEntry(to: list)
      change(fact, at: count)
    } else {
      change(fact, at: choice % count)
    }
  }

  private mutating func change(_ list: AnyFactList) {
    guard let reason = list.permittedAbsences.sorted(by: { $0.rawValue < $1.rawValue }).first else { return }
    record.state(reason, of: list, from: RandomContent.source(by: &bytes))
  }

  private mutating func change(_ fact: AnyFact, at index: Int?) {
    let source = RandomContent.source(by: &bytes)
    switch bytes.byte() % 8 {
    case 0: record[fact, at: index] = Holding()
    case 1 where !fact.permittedAbsences.isEmpty:
      record.state(.random(of: fact.permittedAbsences, by: &bytes), of: fact, from: source, at: index)
    case 2:
      let text = FactContent.scalar(bytes.text(of: Int(bytes.byte())))
      if !text.isBlank, fact.shape.faults(in: text).isEmpty {
        _ = record.state(text, of: fact, from: source, at: index)
      }
    case 3: addClaim(to: fact, at: index)
    default:
      let content = RandomContent.content(of: fact.shape, by: &bytes)
      let isStated = record.state(content, of: fact, from: source, at: index)
      precondition(isStated, "\(fact.path): the generator made no value of its type")
    }
  }

  /// Lets another source say something of the fact.
  private mutating func addClaim(to fact: AnyFact, at index: Int?) {
    var source = RandomContent.source(by: &bytes)
    source.origin = .imported
    let holding = record[fact, at: index]
    let claim = Claim(
      .value(RandomContent.content(of: fact.shape, by: &bytes)), from: source,
      isSettled: bytes.byte() % 2 == 0)
    record[fact, at: index] = Holding(
      statement: holding.statement, alternatives: holding.alternatives + [claim])
  }
}
