import ProbationRecord
import ReferralForms

extension OutputFolder {
  /// Refuses to put a person's documents where another person's lie.
  ///
  /// One that is refused, and so not written, would leave the other's of that form beside this person's, ready to be
  /// sent with them.
  func requireNoDocuments(ofOthersThan record: CaseRecord) throws {
    var others: [String] = []
    for form in Form.all {
      for (name, isPage) in [(form.id + ".xml", false), (form.id + ".html", true)] {
        guard has(name), let bytes = contents(of: name) else { continue }
        let isOfOther =
          isPage
          ? form.isPage(bytes, ofOtherThan: record)
          : (try? ReceivedReferral(reading: bytes)).map { referral in
            referral.record.reference != record.reference || record.isOfAnotherPerson(than: referral.record)
          } ?? false
        if isOfOther { others.append("\(path)/\(name)") }
      }
    }
    guard !others.isEmpty else { return }
    for name in others { Console.complain("\(name): is about another person, or of another record.") }
    Console.complain("Nothing was written. Name a folder for each person with --output.")
    throw ExitStatus.usage
  }
}
