extension CRN: ScalarFactValue {
  /// A case reference number of nDelius.
  public static let scalar = identifierType("CRN", spellings: " *([A-Za-z] *){1,2}([0-9] *){6}")
}

extension PrisonNumber: ScalarFactValue {
  /// A prison (NOMS) number.
  public static let scalar = identifierType(
    "PrisonNumber", spellings: " *[A-Za-z] *([0-9] *){4}([A-Za-z] *){2}")
}

extension PNCNumber: ScalarFactValue {
  /// A police national computer number.
  public static let scalar = identifierType(
    "PNCNumber", spellings: " *([0-9] *){2}(([0-9] *){2})?(/ *)?([0-9] *){1,7}\(checkLetter)")
}

extension CRONumber: ScalarFactValue {
  /// A criminal records office number.
  public static let scalar = identifierType(
    "CRONumber",
    spellings:
      " *(([0-9] *){1,6}/ *([0-9] *){2}|[Ss] *[Ff] *([0-9] *){2}/ *([0-9] *){1,6})\(checkLetter)")
}

extension Postcode: ScalarFactValue {
  /// A full postcode.
  public static let scalar = identifierType(
    "Postcode", spellings: " *[A-Za-z] *([A-Za-z0-9] *){1,3}[0-9] *([ABD-HJLNP-UW-Zabd-hjlnp-uw-z] *){2}")
}

extension UPRN: ScalarFactValue {
  /// A unique property reference number.
  public static let scalar = identifierType("UPRN", spellings: " *([0-9] *){1,12}")
}

private let checkLetter = "[A-HJ-NP-RT-Za-hj-np-rt-z] *"
