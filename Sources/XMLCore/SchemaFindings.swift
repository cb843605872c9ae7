internal import CLibXML2

/// Turns libxml2's reports on one document into problems.
///
/// libxml2 reports what was wrong by code, but gives the name of an attribute or of an expected element only
/// within its message. From there a name is taken only if the document has such an attribute on that element,
/// or if the schema declares it. Words are never compared: they differ between versions.
struct SchemaFindings {
  private struct Finding {
    var node: xmlNodePtr
    var attribute: String?
    var code: xmlParserErrors
    var report: LibXMLReports.Report
  }

  private let names: SchemaNames
  private var findings: [Finding] = []
  private var incomplete: Set<xmlNodePtr> = []
  private let isCutOff: Bool

  /// Sorts out the reports of a document; `recheck` validates the document again as it is then.
  init(_ reports: LibXMLReports, names: SchemaNames, recheck: () -> LibXMLReports) {
    self.names = names
    isCutOff = reports.isCutOff
    for report in reports.all {
      guard let node = report.node, node.pointee.type == XML_ELEMENT_NODE else { continue }
      let finding = Finding(
        node: node, attribute: Self.attribute(in: report.message, of: node),
        code: xmlParserErrors(rawValue: UInt32(bitPattern: report.code)), report: report)
      if !isRepetition(finding) { findings.append(finding) }
    }
    findIncomplete(recheck)
  }

  /// The problems in the order of the document.
  func problems(limit: Int) -> [XMLProblem] {
    guard !findings.isEmpty else {
      return [XMLProblem(code: .checkFailed, rule: "The document could not be checked by the schema.")]
    }
    let places = ElementPlaces(of: findings.map(\.node))
    var problems =
      findings.enumerated()
      .map { (order: places[$1.node]?.order ?? 0, offset: $0, finding: $1) }
      .sorted { ($0.order, $0.offset) < ($1.order, $1.offset) }
      .prefix(limit)
      .map { problem($0.finding, path: places[$0.finding.node]?.path ?? "/") }
    if isCutOff || findings.count > limit {
      problems.append(.tooMany(limit))
    }
    return problems
  }

  /// libxml2 says of one bad value first which rule it breaks, and then that it is not of its type.
  private func isRepetition(_ finding: Finding) -> Bool {
    guard let last = findings.last, last.node == finding.node, last.attribute == finding.attribute,
      SchemaRule.isDatatype(finding.code)
    else { return false }
    return SchemaRule.isFacet(last.code) || last.code == XML_SCHEMAV_CVC_ELT_3_1
  }

  /// libxml2 has one code for an element that is not expected and for one whose content stops short.
  ///
  /// They are told apart by a further child at the end: only content that stops short is read up to there,
  /// and then it is that child that is not expected.
  private mutating func findIncomplete(_ recheck: () -> LibXMLReports) {
    let nodes = Set(findings.filter { $0.code == XML_SCHEMAV_ELEMENT_CONTENT }.map(\.node))
    guard !nodes.isEmpty else { return }
    var probes: [xmlNodePtr: xmlNodePtr] = [:]
    for node in nodes {
      guard let probe = xmlNewChild(node, nil, "xmlcore-probe", nil) else { continue }
      probes[probe] = node
    }
    incomplete = Set(recheck().all.compactMap { $0.node.flatMap { probes[$0] } })
    for probe in probes.keys {
      xmlUnlinkNode(probe)
      xmlFreeNode(probe)
    }
  }

  private func problem(_ finding: Finding, path: String) -> XMLProblem {
    var rule = SchemaRule(finding.code, bound: finding.report.details[1])
    var path = path
    switch finding.code {
    case XML_SCHEMAV_ELEMENT_CONTENT:
      rule = .content(
        of: finding.node.shownName, isIncomplete: incomplete.contains(finding.node),
        expected: Self.expectedNames(in: finding.report.message).filter(names.elements.contains))
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      let name = Self.local(finding.report.details[0])
      if names.attributes.contains(name) { path += "/@" + name }
    default:
      if let name = finding.attribute { path += "/@" + (XMLNames.isPlain(name) ? name : "*") }
    }
    return XMLProblem(
      code: rule.code, path: path, line: Int(xmlGetLineNo(finding.node)), rule: rule.sentence)
  }

  /// The attribute that a message is about: it begins `Element 'a', attribute 'b':` in every version.
  private static func attribute(in message: String, of node: xmlNodePtr) -> String? {
    let parts = message.split(separator: "'", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[2].first == ",", parts[4].first == ":" else { return nil }
    let name = local(String(parts[3]))
    var next = node.pointee.properties
    while let attribute = next {
      if String(cString: UnsafePointer(attribute.pointee.name)) == name { return name }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The names between the last parentheses of a message.
  private static func expectedNames(in message: String) -> [String] {
    guard let start = message.lastIndex(of: "("), let end = message.lastIndex(of: ")"), start < end else {
      return []
    }
    return message[message.index(after: start)..<end].split(separator: ",").map { name in
      local(String(name.filter { $0 != " " }))
    }
  }

  /// The name without the namespace that libxml2 puts before it in braces.
  private static func local(_ name: String) -> String {
    name.lastIndex(of: "}").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
