/// A Criminal Records Office number: a serial number, a year of two digits and a check letter.
///
/// There are two kinds. The standard one is canonically `029906/12J`, with a serial number of one to six
/// digits padded to six; its letter is `checkLetter` of the year followed by the padded serial. The one of
/// a small file is `SF83/50058Z`; its serial stays as written, since its letter is that of the year
/// followed by the serial without padding. A year of two digits is all that the number ever has.
public struct CRONumber: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number as `029906/12J` or `SF83/50058Z`, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text is a number with the right check letter.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a CRO number and judges it.
  public init(_ text: String) {
    self.text = text
    let bytes = bytesToJudge(text)
    guard let letter = bytes.last, letter.isASCIICapital,
      let body = Self.standardBody(bytes.dropLast()) ?? Self.smallFileBody(bytes.dropLast())
    else {
      canonical = text
      verdict = .malformed
      return
    }
    canonical = body.spelling + [letter].asText
    verdict = letter == checkLetter(for: body.number) ? .valid : .wrongCheckCharacter
  }

  /// Whether the number has the shape of a small file's, `SF83/50058Z`.
  public var isSmallFile: Bool { verdict != .malformed && canonical.utf8.starts(with: "SF".utf8) }

  /// What a text must be to be a valid CRO number.
  public static var expectation: String {
    "a number such as 029906/12J or SF83/50058Z with the right check letter"
  }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String {
    "([0-9]{6}/[0-9]{2}|SF[0-9]{2}/[0-9]{1,6})[A-HJ-NP-RT-Z]"
  }

  /// What stands before the letter, and the number that the letter is taken from.
  private typealias Body = (spelling: String, number: Int)

  private static func standardBody(_ bytes: ArraySlice<UInt8>) -> Body? {
    let (serialDigits, yearDigits) = (bytes.dropLast(3), bytes.suffix(2))
    guard bytes.suffix(3).hasShape("/99"), let year = yearDigits.decimalValue,
      serialDigits.isDigits(1...6), let serial = serialDigits.decimalValue
    else { return nil }
    return ("\(zeroPadded(serial, to: 6))/\(yearDigits.asText)", year * 1_000_000 + serial)
  }

  private static func smallFileBody(_ bytes: ArraySlice<UInt8>) -> Body? {
    let (yearDigits, serialDigits) = (bytes.dropFirst(2).prefix(2), bytes.dropFirst(5))
    guard bytes.prefix(5).hasShape("SF99/"), serialDigits.isDigits(1...6),
      let number = (yearDigits + serialDigits).decimalValue
    else { return nil }
    return (bytes.asText, number)
  }
}
