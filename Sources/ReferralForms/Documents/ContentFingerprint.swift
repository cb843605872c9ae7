import ProbationRecord

/// A fingerprint of the answers that a document gives: the same answers always have the same one.
///
/// It covers the form and its version, the record's reference, and each answer with its place, its value or
/// absence, and its source; not the day on which the document was made, nor how its XML is laid out.
struct ContentFingerprint {
  private var hash = SHA256()

  /// Adds one text, in a way that no two sequences of texts can share.
  mutating func add(_ text: String?) {
    guard let text else { return hash.update("-".utf8) }
    hash.update("\(text.utf8.count):".utf8)
    hash.update(text.utf8)
  }

  /// The fingerprint in the spelling of the schema's type `Fingerprint`.
  consuming func text() -> String {
    let digits = hash.finish().map { byte in
      let hex = String(byte, radix: 16)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }
    return "sha256:" + digits.joined()
  }
}

extension FilledForm {
  /// The fingerprint of the answers that the form shows.
  var fingerprint: String {
    var fingerprint = ContentFingerprint()
    fingerprint.add(form.id)
    fingerprint.add(form.version)
    fingerprint.add(record.lexical)
    for section in sections {
      for item in section.items {
        switch item {
        case .field(let answer): fingerprint.add(answer, position: nil)
        case .list(let list):
          if list.shownItems.isEmpty, let absence = list.absence {
            fingerprint.add(list.list.elementName)
            fingerprint.add(absence.reason.rawValue)
            fingerprint.add(absence.source.system.lexical)
            fingerprint.add(absence.source.asOf?.lexical)
          }
          for (position, answers) in list.shownItems.enumerated() {
            for answer in answers { fingerprint.add(answer, position: position) }
          }
        }
      }
    }
    return fingerprint.text()
  }
}

extension ContentFingerprint {
  /// Adds an answer if the document gives it.
  fileprivate mutating func add(_ answer: Answer, position: Int?) {
    guard answer.isShown else { return }
    add(answer.field.name)
    add(position.map(String.init))
    add(answer.fact.absence?.rawValue)
    switch answer.fact.documentContent {
    case .scalar(let text)?: add(text)
    case .items(let texts)?: for text in texts { add(text) }
    case .parts(let parts)?:
      for part in parts {
        add(part.name)
        add(part.text)
      }
    case nil: break
    }
    add(answer.fact.identifierFault?.rawValue)
    add(answer.fact.source?.system.lexical)
    add(answer.fact.source?.asOf?.lexical)
  }
}
