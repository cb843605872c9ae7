import ProbationRecord
import ReferralForms

extension Read {
  /// What keeps a document from taking the place of those whose place it says it takes.
  ///
  /// The fingerprint does not cover what a document says of others, so it is held against them: taken at its word,
  /// a document about somebody else would remove all that was read about this person, and no source would be left
  /// to contradict it.
  static func faults(
    of file: ReceivedFile, among before: [ReceivedFile], for record: CaseRecord
  ) -> [Finding] {
    var findings: [Finding] = []
    if let reading = file.referral.supersededReading,
      !record.isOfOnePerson(file.referral.record, with: reading)
    {
      findings.append(.anotherPerson(file))
    }
    for other in before {
      for (later, earlier) in [(file, other), (other, file)]
      where later.referral.supersededReading == earlier.referral.reading
        && !later.isOfOnePerson(with: earlier)
      {
        findings.append(.anotherPerson(later))
      }
    }
    if goesInACircle(file, among: before) { findings.append(.circle(file)) }
    return findings
  }

  /// Whether a document, by way of others, takes its own place, so that none of them would be left.
  private static func goesInACircle(_ file: ReceivedFile, among before: [ReceivedFile]) -> Bool {
    var place = file.referral.supersededReading
    for _ in 0...before.count {
      guard let reading = place else { return false }
      if reading == file.referral.reading { return true }
      place = before.first { $0.referral.reading == reading }?.referral.supersededReading
    }
    return false
  }
}

extension ReceivedFile {
  fileprivate func isOfOnePerson(with earlier: ReceivedFile) -> Bool {
    var record = CaseRecord()
    _ = record.merge(earlier.referral.account)
    return record.isOfOnePerson(referral.record, with: earlier.referral.reading)
  }
}

extension Finding {
  fileprivate static func anotherPerson(_ file: ReceivedFile) -> Finding {
    Finding(
      file: file.path, path: "/\(file.referral.form.rootElement)/Supersedes",
      code: SupersessionFault.anotherPerson.rawValue, rule: SupersessionFault.anotherPerson.rule,
      remedy:
        "Read it into the record of the person it is about, or ask the sender for it as it was rendered.")
  }

  fileprivate static func circle(_ file: ReceivedFile) -> Finding {
    Finding(
      file: file.path, path: "/\(file.referral.form.rootElement)/Supersedes", code: "supersession",
      rule: "Documents cannot take the place of one another in a circle.",
      remedy: "Ask the sender for the documents as they were rendered.")
  }
}
