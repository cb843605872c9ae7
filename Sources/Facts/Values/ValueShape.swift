/// The shape of a fact's value and the type of each text in it.
public enum ValueShape: Sendable {
  /// One text.
  case scalar(ScalarType)
  /// Several different texts of one type, at least one and at most so many.
  case items(ScalarType, maximum: Int)
  /// Named texts, in a fixed order, at least one; a name may be left out.
  case parts([PartType])

  /// The kind of answer, as the data dictionary names it.
  public var factType: FactType {
    switch self {
    case .scalar(let type): type.factType
    case .items(let type, _): type.factType == .code ? .codes : type.factType
    case .parts: .address
    }
  }

  /// The type of each text; `nil` for a value of parts, which have types of their own.
  package var scalarType: ScalarType? {
    switch self {
    case .scalar(let type), .items(let type, _): type
    case .parts: nil
    }
  }

  /// What is wrong with the texts of a content that are no identifiers, which may be kept as they are.
  package func faults(in content: FactContent) -> [String] {
    guard let type = scalarType, !type.isIdentifier else { return [] }
    return content.texts.compactMap { type.fault($0) }
  }

  /// Whether the value is an identifier or has one among its parts.
  package var holdsIdentifiers: Bool {
    switch self {
    case .scalar(let type), .items(let type, _): type.isIdentifier
    case .parts(let parts): parts.contains { $0.type.isIdentifier }
    }
  }

  /// What the value must be, as the end of the sentence "it must be …".
  public var expectation: String {
    switch self {
    case .scalar(let type): type.expectation
    case .items(let type, let maximum): "1 to \(maximum) different values, each \(type.expectation)"
    case .parts: "an address in its parts, at least one of them given"
    }
  }

  /// The same shape with room for fewer texts.
  func limited(to maximum: Int?) -> ValueShape {
    guard case .items(let type, _) = self, let maximum else { return self }
    return .items(type, maximum: maximum)
  }

  /// The code list that the texts come from, when they are codes.
  public var codeList: CodeListDescriptor? {
    switch self {
    case .scalar(let type), .items(let type, _): type.codeList
    case .parts: nil
    }
  }
}

/// One named text of a value that has parts.
public struct PartType: Sendable {
  /// The part's name, such as `postcode`.
  public let name: String
  /// The label that people see.
  public let label: String
  /// The type of its text.
  public let type: ScalarType

  /// A part of that name, label and type.
  public init(name: String, label: String, type: ScalarType) {
    self.name = name
    self.label = label
    self.type = type
  }
}

/// The type of one text: what it is called, and what it must be.
public struct ScalarType: Sendable {
  /// The name of the type in the published schemas, such as `PrisonNumber`; of codes, the list's name.
  public let name: String
  /// The kind of answer, as the data dictionary names it.
  public let factType: FactType
  /// The code list, when the text is a code.
  public let codeList: CodeListDescriptor?
  /// What the texts look like, when they are no codes.
  public let facets: TextFacets?
  /// The verdict on a text that is an identifier, which may be kept although it is not valid; `nil` for any
  /// other type.
  package let verdict: (@Sendable (String) -> IdentifierVerdict)?
  /// What a text must be, as the end of the sentence "it must be …".
  public let expectation: String
  /// What is wrong with a text, as the end of the sentence "it must be …"; `nil` when nothing is.
  public let fault: @Sendable (String) -> String?

  /// A type whose texts are right when they can be read as `Value`.
  public init<Value: LexicalValue>(
    _ name: String, _ factType: FactType, _ value: Value.Type, facets: TextFacets
  ) {
    self.init(
      name: name, factType: factType, facets: facets, expectation: Value.expectation,
      fault: { Value(lexical: $0) == nil ? Value.expectation : nil })
  }

  /// The type of the codes of a list.
  public init<Value: LexicalValue>(_ codeList: CodeListDescriptor, _ value: Value.Type) {
    self.init(
      name: codeList.name, factType: .code, codeList: codeList, expectation: Value.expectation,
      fault: { Value(lexical: $0) == nil ? Value.expectation : nil })
  }

  /// Whether the text is an identifier, which may be kept although it is not valid.
  public var isIdentifier: Bool { verdict != nil }

  /// How many texts of this type one fact may have: every code of a list once, or 20 lines of text.
  package var maximumItems: Int { codeList.map { $0.entries.count + ($0.isOpen ? 20 : 0) } ?? 20 }

  package init(
    name: String, factType: FactType, codeList: CodeListDescriptor? = nil, facets: TextFacets? = nil,
    verdict: (@Sendable (String) -> IdentifierVerdict)? = nil,
    expectation: String, fault: @escaping @Sendable (String) -> String?
  ) {
    self.name = name
    self.factType = factType
    self.codeList = codeList
    self.facets = facets
    self.verdict = verdict
    self.expectation = expectation
    self.fault = fault
  }
}
