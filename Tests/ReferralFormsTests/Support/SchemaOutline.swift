import ReferralForms
import Testing
import XMLCore

/// Reads the outline of a form's documents out of the published schemas.
struct SchemaOutline {
  private var elements: [String: XMLElement] = [:]
  private var types: [String: XMLElement] = [:]
  private var groups: [String: XMLElement] = [:]

  /// Reads the schema of a form and the two that it includes.
  init(of form: Form) throws {
    for file in [form.schemaFile, "common.xsd", "code-lists.xsd"] {
      let bytes = try #require(PublishedSchemas.files[file])
      for child in try XMLDocument(parsing: bytes).root.children {
        guard let name = child.attribute("name") else { continue }
        switch child.name {
        case "element": elements[name] = child
        case "complexType", "simpleType": types[name] = child
        case "group": groups[name] = child
        default: break
        }
      }
    }
  }

  /// The outline below a global element, without what a document says of one that it supersedes: that is no
  /// question of the form.
  func entries(of root: String) throws -> [OutlineEntry] {
    try entries(of: #require(elements[root]), below: "", isOptional: false)
      .filter { !$0.path.contains("/Supersedes") }
  }

  private func entries(of element: XMLElement, below parent: String, isOptional: Bool) throws
    -> [OutlineEntry]
  {
    let name = try #require(element.attribute("name"))
    let path = "\(parent)/\(name)"
    let minimum = isOptional ? 0 : Int(element.attribute("minOccurs") ?? "1")!
    let maximum = Int(element.attribute("maxOccurs") ?? "1")!
    let typeName = element.attribute("type")
    let type = typeName.flatMap { types[$0] } ?? element.children.first { $0.name == "complexType" }
    let text = simpleTypeName(of: type, named: typeName)
    let entry = OutlineEntry(
      path: path, type: text, occurrence: minimum...maximum,
      isNillable: element.attribute("nillable") == "true",
      codes: text.map(codes) ?? [])
    guard text == nil, let type else { return [entry] }
    return try [entry] + type.children.flatMap { try content(of: $0, below: path) }
  }

  private func content(of particle: XMLElement, below path: String, isOptional: Bool = false) throws
    -> [OutlineEntry]
  {
    switch particle.name {
    case "sequence":
      return try particle.children.flatMap { try content(of: $0, below: path, isOptional: isOptional) }
    case "choice":
      // The one choice of the schemas lists the parts of an address once for each part that may come first.
      return try content(of: #require(particle.children.first), below: path, isOptional: true)
    case "group":
      let group = try #require(particle.attribute("ref").flatMap { groups[$0] })
      return try group.children.flatMap { try content(of: $0, below: path) }
    case "element":
      return try entries(of: particle, below: path, isOptional: isOptional)
    default: return []
    }
  }

  /// The simple type of an element's text; `nil` for an element that holds elements.
  private func simpleTypeName(of type: XMLElement?, named name: String?) -> String? {
    guard let type else { return name }
    if type.name == "simpleType" { return name }
    let simple = type.children.first { $0.name == "simpleContent" }
    return simple?.children.first { $0.name == "extension" }?.attribute("base")
  }

  /// The codes of a simple type, and `unlisted:` at the end of an open list.
  private func codes(_ name: String) -> [String] {
    guard let type = types[name] else { return [] }
    if let union = type.children.first(where: { $0.name == "union" }) {
      return (union.attribute("memberTypes") ?? "").split(separator: " ").flatMap { member in
        member == "UnlistedCode" ? ["unlisted:"] : codes(String(member))
      }
    }
    return type.children.flatMap(\.children).filter { $0.name == "enumeration" }.compactMap {
      $0.attribute("value")
    }
  }

  /// The pattern of a simple type, if it has one.
  func pattern(of name: String) -> String? { facet("pattern", of: name) }

  /// The most characters of a simple type, if it has a limit.
  func maximumLength(of name: String) -> Int? { facet("maxLength", of: name).flatMap { Int($0) } }

  private func facet(_ facet: String, of name: String) -> String? {
    types[name]?.children.flatMap(\.children).first { $0.name == facet }?.attribute("value")
  }
}
