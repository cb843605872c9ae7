public import ProbationRecord
internal import XMLCore

/// The definition of a document that is made of a record: its sections and fields in order, with conditions, audience and versions.
///
/// A form is data. Writing XML, listing what is missing, showing a page and comparing with the schema are walks over
/// it, one file each under `Views`; reading documents back is under `Documents`.
public struct Form: Sendable, Identifiable {
  /// The form's short name, which the command line and `forms --json` use, such as `cas3`.
  public let id: String
  /// The form's name for people.
  public let title: String
  /// The version of the form: of its questions and their conditions.
  public let version: String
  /// The name of the document's root element.
  public let rootElement: String
  /// The namespace of the document's elements.
  public let namespace: String
  /// The file name of the schema that documents of this form must satisfy, which is written from this definition.
  public let schemaFile: String
  /// Who reads its documents.
  public let audience: Audience
  /// The sections in order.
  public let sections: [FormSection]
  /// Every field in form order, those in lists included.
  public let fields: [Field]

  /// The facts that the form asks for.
  let askedFacts: Set<AnyFact>
  /// When each fact must be stated.
  let obligations: [AnyFact: Obligation]
  /// The conditions that items of lists must meet to be on the form.
  let filters: [AnyFactList: Condition]
  /// What its readers may not see of a record.
  let hidden: HiddenFacts
  /// The rules between its answers.
  public let rules: [Rule]
  /// How old its answers may be.
  public let limits: [FreshnessLimit]
  /// The compiled schema of its documents.
  let compiledSchema = Once<XMLSchema>()
  /// Questions of earlier versions that this one asks in parts: the fact then, and the facts now.
  let splits: [AnyFact: [AnyFact]]

  /// Makes a form, from which its schema, documents and pages are made; see `faults` for what can be wrong with it.
  ///
  /// - Parameters:
  ///   - id: the form's short name, by which files are named.
  ///   - namespace: that of the package's own forms, or one of whoever defines the form.
  ///   - schemaFile: the file name of the form's schema; the form's short name with `.xsd`, if nothing is said.
  ///   - splits: questions of earlier versions that this one asks in parts: the fact then, and the facts now.
  public init(
    id: String, title: String, version: String, rootElement: String,
    namespace: String = Form.referralNamespace, schemaFile: String? = nil, audience: Audience,
    sections: [FormSection], rules: [Rule] = [], limits: [FreshnessLimit] = [],
    splits: [AnyFact: [AnyFact]] = [:]
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.rootElement = rootElement
    self.namespace = namespace
    self.schemaFile = schemaFile ?? id + ".xsd"
    self.audience = audience
    self.sections = sections
    fields = sections.flatMap { $0.items.flatMap(\.fields) }
    askedFacts = Set(fields.map(\.fact))
    obligations = Dictionary(fields.map { ($0.fact, $0.obligation) }, uniquingKeysWith: { first, _ in first })
    var filters: [AnyFactList: Condition] = [:]
    for case .list(let list) in sections.flatMap(\.items) { filters[list.list] = list.filter }
    self.filters = filters
    hidden = HiddenFacts(from: [audience])
    self.splits = splits
    self.rules = rules
    self.limits = limits
  }

  /// The namespace of the package's own forms.
  public static let referralNamespace = "https://referralkit.example/ns/referrals/1.0"

  /// The three referrals, each in the version that is sent today.
  public static let referrals: [Form] = [.approvedPremises, .cas3, .mappa]
  /// Every form of the package: the referrals, and what a housing supplier is told.
  public static let all: [Form] = referrals + [.cas3Supplier]
  /// Every version of every form whose documents can be read; earlier versions are added here when a form changes.
  public static let known: [Form] = all
}

/// A titled run of questions.
public struct FormSection: Sendable {
  /// The section's name in the data dictionary, such as `riskPanel`.
  public let name: String
  /// The heading that people see.
  public let title: String
  /// Who fills the section in, where that is not the referrer.
  public let completedBy: String?
  /// The questions in order.
  public let items: [FormItem]
  /// The name of the section's element.
  public let elementName: String

  init(name: String, title: String, completedBy: String?, items: [FormItem]) {
    self.name = name
    self.title = title
    self.completedBy = completedBy
    self.items = items
    elementName = ElementName.make(name)
  }
}

/// A question, or a list whose items each answer several.
public enum FormItem: Sendable {
  /// A single question.
  case field(Field)
  /// A list of questions.
  case list(FieldList)

  /// The fields of the item in order.
  public var fields: [Field] {
    switch self {
    case .field(let field): [field]
    case .list(let list): list.fields
    }
  }
}

/// A question of a form: the fact that answers it and when it must be answered.
public final class Field: Sendable {
  /// The field's name in the data dictionary, such as `sentenceExpiryDate`.
  public let name: String
  /// The fact that answers it.
  public let fact: AnyFact
  /// When it must be answered.
  public let obligation: Obligation
  /// The name of the field's element.
  public let elementName: String

  init(name: String, fact: AnyFact, obligation: Obligation) {
    self.name = name
    self.fact = fact
    self.obligation = obligation
    elementName = ElementName.make(name)
  }

  /// The question as people see it.
  public var label: String { fact.label }
}

/// A list of questions within a section.
public struct FieldList: Sendable {
  /// The name of the element around the items.
  public let elementName: String
  /// The name of each item's element.
  public let itemElementName: String
  /// The list of the record.
  public let list: AnyFactList
  /// The condition that an item must meet to be on this form; `nil` for every item.
  public let filter: Condition?
  /// The questions that each item answers, in order.
  public let fields: [Field]

  /// Whether the form asks for the list in every case.
  public var isAlwaysAsked: Bool { fields.contains { $0.obligation == .always } }
}

extension Form {
  /// The catalogues of other packages whose facts the form asks for.
  public var extensions: [Catalogue] {
    var catalogues: [String: Catalogue] = [:]
    for catalogue in askedFacts.compactMap(\.catalogue) {
      if let name = catalogue.extensionName { catalogues[name] = catalogue }
    }
    return catalogues.sorted { $0.key < $1.key }.map(\.value)
  }
  /// Whether the form asks for a fact.
  public func asks(for fact: AnyFact) -> Bool { askedFacts.contains(fact) }
}

extension Form: CustomStringConvertible {
  /// The form's short name.
  public var description: String { id }
}
