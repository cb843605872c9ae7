/// A National Insurance number: two letters, six digits and a letter, such as `BN102966C`.
///
/// HMRC's rule (NIM39110): D, F, I, Q, U and V stand in neither of the first two places, O not in the
/// second; BG, GB, KN, NK, NT, TN and ZZ are not given out; the last letter is A to D. A number of the right
/// shape that breaks it is `neverIssued`. Without its last letter, as criminal justice systems sometimes
/// keep it, the number is `malformed`.
public struct NationalInsuranceNumber: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number in capitals without spaces, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text has the shape and the letters of a number that is given out.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a National Insurance number and judges it.
  public init(_ text: String) {
    let bytes = bytesToJudge(text)
    let fits = bytes.hasShape("AA999999A")
    self.text = text
    canonical = fits ? bytes.asText : text
    verdict = !fits ? .malformed : Self.isGivenOut(bytes) ? .valid : .neverIssued
  }

  /// Whether the number is valid but begins with NC, PY or PZ: a warning, not an error.
  ///
  /// The prison service's profile refuses those three, and FY, which HMRC's rule refuses as well.
  public var isUnusual: Bool {
    verdict == .valid && ["NC", "PY", "PZ"].contains(String(canonical.prefix(2)))
  }

  /// What a text must be to be a valid National Insurance number.
  public static var expectation: String {
    "two letters, six digits and a letter from A to D, such as BN102966C, with letters that are given out"
  }

  /// The canonical spelling of the numbers that are given out, as an XSD pattern.
  public static var pattern: String {
    "([ACEHJLMOPRSWXY][A-CEGHJ-NPR-TW-Z]|B[A-CEHJ-NPR-TW-Z]|G[ACEGHJ-NPR-TW-Z]|[KT][A-CEGHJ-MPR-TW-Z]"
      + "|N[A-CEGHJLMNPRSW-Z]|Z[A-CEGHJ-NPR-TW-Y])[0-9]{6}[A-D]"
  }

  private static func isGivenOut(_ bytes: [UInt8]) -> Bool {
    !"DFIQUV".utf8.contains(bytes[0])
      && !"DFIOQUV".utf8.contains(bytes[1])
      && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains(bytes.prefix(2).asText)
      && "ABCD".utf8.contains(bytes[8])
  }
}
