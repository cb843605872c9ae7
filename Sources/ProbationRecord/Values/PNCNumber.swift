/// A Police National Computer number: a year, a serial number and a check letter.
///
/// The canonical spelling is `2012/0394773H`. Read as well are a year of two digits, a serial number of
/// one to seven digits, and both run together without a slash: year of four digits and serial of seven
/// when longer than eleven characters, otherwise a year of two. The letter is `checkLetter` of the last two
/// digits of the year followed by the serial padded to seven, so it does not depend on the century.
///
/// A year of two digits means the last such year that is not after `latestYear`. That year is an input and
/// never the clock's: otherwise the same record would one New Year become another one. With 2039, the
/// choice of the prison search service, `40` to `99` are 1940 to 1999 and `00` to `39` are 2000 to 2039.
public struct PNCNumber: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number as `2012/0394773H`, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text is a number with the right check letter.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a PNC number and judges it; two-digit years are 1940 to 2039.
  public init(_ text: String) {
    self.init(text, latestYear: 2039)
  }

  /// Keeps a text as a PNC number and judges it; two-digit years end with `latestYear`.
  ///
  /// A latest year outside 1999 to 2099 counts as the nearer of these two.
  public init(_ text: String, latestYear: Int) {
    self.text = text
    guard let parts = Parts(bytesToJudge(text), latestYear: min(max(latestYear, 1999), 2099)) else {
      canonical = text
      verdict = .malformed
      return
    }
    canonical = "\(zeroPadded(parts.year, to: 4))/\(zeroPadded(parts.serial, to: 7))\([parts.letter].asText)"
    if parts.letter != checkLetter(for: parts.year % 100 * 10_000_000 + parts.serial) {
      verdict = .wrongCheckCharacter
    } else {
      verdict = (1900...2099).contains(parts.year) ? .valid : .neverIssued
    }
  }

  /// The year of the number in four digits, where the shape is recognised.
  ///
  /// A year before the person's birth is a sign that the century or the number is wrong.
  public var year: Int? {
    verdict == .malformed ? nil : canonical.utf8.prefix(4).decimalValue
  }

  /// What a text must be to be a valid PNC number.
  public static var expectation: String {
    "a year, a slash, up to seven digits and the right check letter, such as 2012/0394773H"
  }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String { "(19|20)[0-9]{2}/[0-9]{7}[A-HJ-NP-RT-Z]" }
}

/// The parts of a text that has the shape of a PNC number.
private struct Parts {
  var year: Int
  var serial: Int
  var letter: UInt8

  init?(_ bytes: [UInt8], latestYear: Int) {
    guard let letter = bytes.last, letter.isASCIICapital else { return nil }
    let body = bytes.dropLast()
    let yearDigits: ArraySlice<UInt8>
    let serialDigits: ArraySlice<UInt8>
    if let slash = body.firstIndex(of: UInt8(ascii: "/")) {
      (yearDigits, serialDigits) = (body[..<slash], body[(slash + 1)...])
    } else {
      let yearLength = bytes.count > 11 ? 4 : 2
      (yearDigits, serialDigits) = (body.prefix(yearLength), body.dropFirst(yearLength))
      guard yearLength == 2 || serialDigits.count == 7 else { return nil }
    }
    guard yearDigits.count == 2 || yearDigits.count == 4, let year = yearDigits.decimalValue,
      serialDigits.isDigits(1...7), let serial = serialDigits.decimalValue
    else { return nil }
    self.year = yearDigits.count == 4 ? year : latestYear - (latestYear - year) % 100
    self.serial = serial
    self.letter = letter
  }
}
