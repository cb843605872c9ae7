extension SourceSystem {
  /// nDelius, the probation case record.
  public static let ndelius = SourceSystem(rawValue: "ndelius")
  /// OASys, the assessment record.
  public static let oasys = SourceSystem(rawValue: "oasys")
  /// NOMIS, the prison record.
  public static let nomis = SourceSystem(rawValue: "nomis")
  /// The service in which licences are made.
  public static let cvl = SourceSystem(rawValue: "cvl")
  /// The core person record.
  public static let cpr = SourceSystem(rawValue: "cpr")
  /// The service that works out tiers.
  public static let tier = SourceSystem(rawValue: "tier")

  /// Every system, in the order of the data dictionary.
  public static let all = entries.map { SourceSystem(rawValue: $0.code) }
}

extension SourceSystem: CodeList {
  /// The list's name in the data dictionary.
  public static let listName = "sourceSystem"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.ndelius, "nDelius, the probation case record"),
    entry(.oasys, "OASys, the assessment record"),
    entry(.nomis, "NOMIS, the prison record"),
    entry(.cvl, "Create and vary a licence"),
    entry(.cpr, "Core person record"),
    entry(.tier, "Tier service"),
    entry(.practitioner, "Typed by the practitioner"),
  ]
  /// The list is complete.
  public static var isOpen: Bool { false }

  /// Reads a code of the list.
  public init?(lexical: String) {
    guard let entry = Self.entries.first(where: { $0.code.utf8.elementsEqual(lexical.utf8) }) else {
      return nil
    }
    self.init(rawValue: entry.code)
  }
  /// The code.
  public var lexical: String { rawValue }
}
