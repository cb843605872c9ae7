import ProbationRecord

/// A fingerprint of the answers that a document gives: the same answers always have the same one.
///
/// It covers the form and its version, and each answer with its question and its value or absence. It covers
/// neither the record's reference, nor where answers came from, nor the day on which the document was made, nor
/// the order of entries in a list: none of them changes what the referral says, and what says the same must not
/// be issued under two fingerprints.
struct ContentFingerprint {
  private var bytes: [UInt8] = []

  /// Adds one text, in a way that no two sequences of texts can share.
  mutating func add(_ text: String?) {
    guard let text else { return bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: "\(text.utf8.count):".utf8)
    bytes.append(contentsOf: text.utf8)
  }

  /// The fingerprint in the spelling of the schema's type `Fingerprint`.
  func text() -> String {
    let digits = SHA256.hash(of: bytes).map { byte in
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
    for section in sections {
      for item in section.items {
        switch item {
        case .field(let answer): fingerprint.add(answer)
        case .list(let list): fingerprint.add(list)
        }
      }
    }
    return fingerprint.text()
  }
}

extension ContentFingerprint {
  /// Adds an answer if the document gives it; an open question of a draft says nothing.
  fileprivate mutating func add(_ answer: Answer) {
    guard answer.isShown, answer.holding.isStated else { return }
    add(answer.field.name)
    add(answer.holding.absence?.rawValue)
    switch answer.documentContent {
    case .scalar(let text)?: add(text)
    case .items(let texts)?:
      add(String(texts.count))
      for text in texts { add(text) }
    case .parts(let parts)?:
      add(String(parts.count))
      for part in parts {
        add(part.name)
        add(part.text)
      }
    case nil: break
    }
  }

  /// Adds what a document says of a list: its entries in any order, or why there are none.
  fileprivate mutating func add(_ list: FilledList) {
    let items = list.shownItems
    if items.isEmpty, let absence = list.absence {
      add(list.list.elementName)
      add(absence.reason.rawValue)
    }
    add(String(items.count))
    let entries = items.map { answers in
      var entry = ContentFingerprint()
      for answer in answers { entry.add(answer) }
      return entry.text()
    }
    for entry in entries.sorted() {
      add(list.list.itemElementName)
      add(entry)
    }
  }
}
