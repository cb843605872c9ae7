/// Facts of another package, which join the same record.
///
/// ```swift
/// struct CouncilFacts: FactGroup {
///   let consent = Fact<Bool>(.personal, "Does the person agree to the referral?")
/// }
/// let council = try FactExtension("council", CouncilFacts())
///
/// record[council].consent = true
/// field("consent", council.consent, .always)
/// let record = try CaseRecord(json: bytes, extensions: [council.catalogue])
/// ```
/// A record's JSON has them under `extensions.council`. Where a record is read without the extension they are kept as
/// they are and never shown.
@dynamicMemberLookup
public struct FactExtension<Group: FactGroup>: Sendable {
  /// The facts.
  public let group: Group
  /// The facts with their places, for whoever reads a record.
  public let catalogue: Catalogue

  /// Declares an extension.
  ///
  /// - Parameter name: its name in records: 1 to 40 letters and digits, the first a small letter.
  /// - Throws: `DeclarationProblem` for another name, and for what `Catalogue.init` does.
  public init(_ name: String, _ group: Group) throws(DeclarationProblem) {
    guard ExtensionName.isValid(name) else {
      throw DeclarationProblem(
        name, "The name of an extension is 1 to 40 letters and digits, the first a small letter.")
    }
    self.group = group
    catalogue = try Catalogue(of: group, extensionName: name)
  }

  /// A fact, or a group or list of facts.
  public subscript<Member>(dynamicMember path: KeyPath<Group, Member>) -> Member { group[keyPath: path] }
}

/// What extensions may be called.
package enum ExtensionName {
  /// Whether a text is 1 to 40 letters and digits, the first a small letter.
  package static func isValid(_ name: String) -> Bool {
    let bytes = name.utf8
    return (1...40).contains(bytes.count) && bytes.first.map { (0x61...0x7A).contains($0) } == true
      && bytes.allSatisfy(\.isASCIIAlphanumeric)
  }
}
