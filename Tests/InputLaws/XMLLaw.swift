import ProbationRecord
import ReferralForms
import XMLCore

extension InputLaw {
  func checkXML(_ input: [UInt8]) throws -> String {
    for (file, schema) in PublishedSchemas.compiledForms {
      let problems = schema.problems(in: input)
      let isValid = (try? schema.validate(input)) != nil
      try hold(isValid == problems.isEmpty, "\(file) has two verdicts on the document")
    }
    let root: MarkupElement
    do throws(XMLProblems) {
      root = try MarkupDocument(parsing: input).root
    } catch {
      return try refused(error.all.map(\.code.rawValue))
    }
    try hold(input.count <= XMLLimits.default.maximumBytes, "what is read is no larger than is allowed")
    try hold(root.depth <= XMLLimits.default.maximumDepth, "what is read is no deeper than is allowed")
    let plain = root.plain
    var writer = XMLWriter()
    plain.write(to: &writer, below: nil)
    let written = try writer.finish()
    let again: MarkupElement
    do throws(XMLProblems) {
      again = try MarkupDocument(parsing: written).root.plain
    } catch {
      // Escaping lengthens text, and elements name their namespaces: only sizes may stand in the way.
      let sizes: Set<XMLProblem.Code> = [.tooLarge, .tagTooLong, .tooMuchMarkup]
      try hold(error.all.allSatisfy { sizes.contains($0.code) }, "what is written can be read: \(error.all)")
      return "accepted"
    }
    try hold(again == plain, "what is written reads the same again")
    return "accepted"
  }

  func checkDocument(_ input: [UInt8]) throws -> String {
    let received: ReceivedReferral
    do throws(DocumentProblems) {
      received = try ReceivedReferral(reading: input)
    } catch {
      return try refused(error.all.map(\.code))
    }
    // What the document leaves out of a form that its answers open is a gap, not a reason to stop.
    let problems = received.problems
    let first = try received.form.draft(for: received.record, on: received.preparedOn)
    let again = try ReceivedReferral(reading: first.bytes)
    let second = try again.form.draft(for: again.record, on: again.preparedOn)
    try hold(first.bytes == second.bytes, "a document made from what was read reads back to the same bytes")
    try hold(again.sealProblems.isEmpty, "what a rendered document says of itself is right")
    return problems.isEmpty
      ? "accepted" : "accepted with: " + Set(problems.map(\.code)).sorted().joined(separator: " ")
  }
}

extension PublishedSchemas {
  /// The schema of each form, compiled once.
  fileprivate static let compiledForms: [(file: String, schema: XMLSchema)] = Form.all.map { form in
    do {
      return (form.schemaFile, try XMLSchema(entry: form.schemaFile, documents: files))
    } catch {
      preconditionFailure("the published schema \(form.schemaFile) does not compile: \(error)")
    }
  }
}

extension MarkupElement {
  fileprivate var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }

  /// The element as far as the writer can write it: without lines, without attributes of other namespaces, which
  /// need prefixes, and without text beside elements.
  fileprivate var plain: MarkupElement {
    MarkupElement(
      name: name, namespace: namespace,
      attributes: attributes.filter { $0.namespace == nil },
      children: children.map(\.plain), text: children.isEmpty ? text : "")
  }

  fileprivate func write(to writer: inout XMLWriter, below parent: String?) {
    var attributes = attributes
    if namespace != parent { attributes.append(MarkupAttribute(name: "xmlns", value: namespace ?? "")) }
    if children.isEmpty, !text.isEmpty { return writer.element(name, text: text, attributes: attributes) }
    writer.startElement(name, attributes: attributes)
    for child in children { child.write(to: &writer, below: namespace) }
    writer.endElement()
  }
}
