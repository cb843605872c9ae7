public import ProbationRecord

extension Form {
  /// Whether a file is the form's page about another person, or of another record, than this one.
  ///
  /// A page is made for people and not to be read back, so that only its title and the CRN at the head of its printed
  /// pages are looked at.
  public func isPage(_ bytes: [UInt8], ofOtherThan record: CaseRecord) -> Bool {
    let page = String(decoding: bytes, as: UTF8.self)
    let titles = [true, false].map { isComplete in
      var writer = HTMLWriter()
      writer.inline("title", text: pageTitle(isComplete: isComplete, of: record.reference))
      return String(decoding: writer.bytes, as: UTF8.self).drop { $0 != "\n" }.dropFirst()
    }
    guard page.contains("<title>\(title): ") else { return false }
    let number = page.firstRange(of: "content: \"CRN ").map {
      CRN(String(page[$0.upperBound...].prefix { $0 != "\"" }))
    }
    let crn = record.person.identifiers.crn
    let isOfOtherNumber = number.flatMap { number in
      crn.map { $0.verdict == .valid && $0.canonical != number.canonical }
    }
    return !titles.contains { page.contains($0) } || isOfOtherNumber == true
  }

  /// The title of the form's page.
  func pageTitle(isComplete: Bool, of reference: Reference) -> String {
    "\(title): \(isComplete ? "complete" : "draft"), record \(reference.lexical)"
  }
}
