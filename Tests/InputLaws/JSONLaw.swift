import Foundation
import ProbationRecord
import ReferralForms
import SourceSystems

extension InputLaw {
  func checkJSON(_ input: [UInt8]) throws -> String {
    let record: CaseRecord
    do throws(RecordProblems) {
      record = try CaseRecord(json: input)
    } catch {
      let codes = error.all.map(\.code)
      if !codes.contains(.notJSON) { try holdThatOthersRead(input) }
      return try refused(codes.map(\.rawValue))
    }
    try holdThatOthersRead(input)
    try holdThatItReadsBack(record)
    return "accepted"
  }

  func checkPayload(_ input: [UInt8]) throws -> String {
    let account: SourceAccount
    do throws(SourceProblem) {
      account = try SourceAccount(reading: input, fetchedOn: CalendarDate(year: 2026, month: 11, day: 21))
    } catch {
      return try refused([error.code.rawValue])
    }
    try hold(
      account.keys.count == JSONParser.parse(input).leafCount, "every key of a payload is accounted for once")
    try holdThatItReadsBack(account.record)
    var record = CaseRecord()
    _ = record.merge(account.record)
    let once = record
    let report = record.merge(account.record)
    try hold(record == once, "importing a payload twice changes nothing")
    try hold(
      report.count(of: .new) == 0 && report.count(of: .updated) == 0,
      "importing a payload twice reports nothing new")
    return "accepted"
  }

  func checkLog(_ input: [UInt8]) throws -> String {
    let log: DisclosureLog
    do throws(DisclosureLogProblems) {
      log = try DisclosureLog(jsonLines: input)
    } catch {
      return try refused(error.all.map { $0.path.isEmpty ? "line" : $0.path })
    }
    let again = try DisclosureLog(jsonLines: log.entries.flatMap(\.jsonLine))
    try hold(again == log, "a log that is written reads back equal")
    return "accepted"
  }

  /// Holds that reading what is written of a record gives an equal one, and the same bytes.
  func holdThatItReadsBack(_ record: CaseRecord) throws {
    let written = try record.json()
    let again = try CaseRecord(json: written)
    try hold(again == record, "a record that is written reads back equal")
    try hold(try again.json() == written, "a record that reads back is written with the same bytes")
  }

  /// Holds that what is JSON here is JSON to Foundation, which takes more than the standard does.
  private func holdThatOthersRead(_ input: [UInt8]) throws {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(input), options: .fragmentsAllowed)
    } catch let error as NSError {
      // A number too large for a `Double` is JSON all the same.
      let reason = error.userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
      try hold(reason.contains("represent"), "what is read as JSON is JSON: \(reason)")
    }
  }
}

extension JSONNode {
  /// How many values have no further ones in them.
  fileprivate var leafCount: Int {
    switch value {
    case .object(let members) where !members.isEmpty: members.reduce(0) { $0 + $1.node.leafCount }
    case .array(let nodes) where !nodes.isEmpty: nodes.reduce(0) { $0 + $1.leafCount }
    default: 1
    }
  }
}
