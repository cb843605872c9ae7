/// A postcode of the United Kingdom, canonically in capitals with one space: `SW1H 9AJ`.
///
/// The shape is that of BS 7666 (archived GovTalk address types), which says which letters each place may
/// hold. `NF1 1NF` of nDelius and the NHS codes that begin with `ZZ99` are no places and `neverIssued`;
/// see `meansNoFixedAbode`. Half a postcode is malformed here; see `OutwardPostcode`. A forces address
/// written `BFPO 58` is no postcode either.
public struct Postcode: Identifier {
  /// The postcode exactly as it was written.
  public let text: String
  /// The postcode in capitals with one space, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text has the shape of a postcode that can be a place.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a postcode and judges it.
  public init(_ text: String) {
    let bytes = bytesToJudge(text)
    let (outward, inward) = (bytes.dropLast(3), bytes.suffix(3))
    let spelling = "\(outward.asText) \(inward.asText)"
    let isHealthCode = bytes.hasShape("ZZ999AA")
    self.text = text
    if isHealthCode || Self.fits(outward: outward, inward: inward) {
      canonical = spelling
      verdict = isHealthCode || spelling == Self.probationCode ? .neverIssued : .valid
    } else {
      canonical = text
      verdict = .malformed
    }
  }

  /// Whether this is `NF1 1NF` or `ZZ99 3VZ`, by which nDelius and the NHS say that there is no address.
  public var meansNoFixedAbode: Bool {
    verdict == .neverIssued && (canonical == Self.probationCode || canonical == "ZZ99 3VZ")
  }

  /// The first half of a valid postcode.
  public var outward: OutwardPostcode? {
    verdict == .valid ? OutwardPostcode(lexical: String(canonical.dropLast(4))) : nil
  }

  /// What a text must be to be a valid postcode.
  public static var expectation: String { "a full postcode, such as SW1H 9AJ" }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String {
    "GIR 0AA|[A-PR-UWYZ]([0-9][0-9A-HJKSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) [0-9][ABD-HJLNP-UW-Z]{2}"
  }

  private static let probationCode = "NF1 1NF"

  private static func fits(outward: ArraySlice<UInt8>, inward: ArraySlice<UInt8>) -> Bool {
    if outward.elementsEqual("GIR".utf8) { return inward.elementsEqual("0AA".utf8) }
    return OutwardPostcode.accepts(outward) && inward.hasShape("9AA")
      && !inward.contains { "CIKMOV".utf8.contains($0) }
  }
}
