/// A postal address in the ten parts that the core person record and the accommodation services use.
///
/// At least one part is given. A part that is left out is not known; nothing is guessed from another.
public struct Address: Sendable, Hashable {
  /// A flat or unit within the building.
  public var subBuilding: String?
  /// The building's name.
  public var building: String?
  /// The building's number in its street.
  public var number: String?
  /// The street.
  public var thoroughfare: String?
  /// The village or district.
  public var locality: String?
  /// The post town.
  public var town: String?
  /// The county.
  public var county: String?
  /// The postcode.
  public var postcode: Postcode?
  /// The country, where it is not the United Kingdom.
  public var country: String?
  /// The unique property reference number.
  public var uprn: UPRN?

  /// An address with no part given yet.
  public init() {}

  /// An address filled in by a closure: `Address { $0.town = "Leeds" }`.
  public init(_ fill: (inout Address) -> Void) { fill(&self) }

  /// The given parts on one line, as people write them.
  public var formatted: String { parts.filter { $0.name != "uprn" }.map(\.text).joined(separator: ", ") }

  private static let fields: [(type: PartType, path: any WritableKeyPath<Address, String?> & Sendable)] = [
    (PartType(name: "subBuilding", label: "Flat or unit", type: .text), \.subBuilding),
    (PartType(name: "building", label: "Building name", type: .text), \.building),
    (PartType(name: "number", label: "Building number", type: .text), \.number),
    (PartType(name: "thoroughfare", label: "Street", type: .text), \.thoroughfare),
    (PartType(name: "locality", label: "Village or district", type: .text), \.locality),
    (PartType(name: "town", label: "Town or city", type: .text), \.town),
    (PartType(name: "county", label: "County", type: .text), \.county),
    (PartType(name: "postcode", label: "Postcode", type: Postcode.scalar), \.postcodeText),
    (PartType(name: "country", label: "Country", type: .text), \.country),
    (PartType(name: "uprn", label: "UPRN", type: UPRN.scalar), \.uprnText),
  ]

  private var postcodeText: String? {
    get { postcode?.text }
    set { postcode = newValue.map(Postcode.init) }
  }

  private var uprnText: String? {
    get { uprn?.text }
    set { uprn = newValue.map(UPRN.init) }
  }

  private var parts: [FactPart] {
    Self.fields.compactMap { field in self[keyPath: field.path].map { FactPart(field.type.name, $0) } }
  }
}

extension Address: FactValue {
  /// Ten named parts, of which at least one is given.
  public static let shape = ValueShape.parts(fields.map(\.type))

  /// Reads an address; `nil` when no part is given, or one is unknown or given twice.
  public init?(content: FactContent) {
    guard case .parts(let parts) = content, !parts.isEmpty else { return nil }
    for part in parts {
      guard let field = Self.fields.first(where: { $0.type.name == part.name }),
        self[keyPath: field.path] == nil
      else { return nil }
      self[keyPath: field.path] = part.text
    }
  }

  /// The given parts.
  public var content: FactContent { .parts(parts) }

  /// The given parts with postcode and UPRN in their canonical spelling.
  public var documentContent: FactContent {
    .parts(
      parts.map { part in
        switch part.name {
        case "postcode": FactPart(part.name, postcode?.canonical ?? part.text)
        case "uprn": FactPart(part.name, uprn?.canonical ?? part.text)
        default: part
        }
      })
  }

  /// What is wrong with the postcode or the UPRN; of two faults the worse.
  public var identifierFault: IdentifierVerdict? {
    [postcode?.identifierFault, uprn?.identifierFault].compactMap { $0 }.max()
  }
}
