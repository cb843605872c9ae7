import ProbationRecord

extension FilledForm {
  /// The form as a page for people to read, print and check before it is sent, in UTF-8.
  ///
  /// The page is a single HTML document that needs and loads nothing else and runs no script. It shows every
  /// answer that the form's document has, and marks each required question that is still open; what the form
  /// does not ask stays off it. The same record and day give the same bytes.
  public func html() -> [UInt8] {
    var writer = HTMLWriter()
    writer.block("html", [HTMLAttribute(name: "lang", value: "en-GB")]) { html in
      html.block("head") { writeHead(to: &$0) }
      html.block("body") { writeBody(to: &$0) }
    }
    return writer.bytes
  }

  private func writeHead(to head: inout HTMLWriter) {
    head.empty("meta", [HTMLAttribute(name: "charset", value: "utf-8")])
    head.empty(
      "meta",
      [
        HTMLAttribute(name: "http-equiv", value: "Content-Security-Policy"),
        .content("default-src 'none'; style-src 'unsafe-inline'"),
      ])
    head.empty("meta", [.name("viewport"), .content("width=device-width, initial-scale=1")])
    head.block("title", text: form.pageTitle(isComplete: isComplete, of: reference))
    head.style(
      PageStyle.sheet, isComplete ? "" : PageStyle.draft, marking.map(PageStyle.pages) ?? "", headOfPages: crn
    )
  }

  private func writeBody(to body: inout HTMLWriter) {
    let sections = sections.map(PageSection.init)
    body.block("a", [.class("skip"), .href("answers")], text: "Skip to the answers")
    body.block("header") { writeHeader(to: &$0) }
    body.block("nav", [.class(isComplete ? "complete" : "draft")]) { nav in
      nav.block("h2", text: isComplete ? "Contents" : "Contents and open questions")
      nav.block("ul") { list in
        for section in sections { list.writeContents(of: section) }
      }
    }
    body.block("main", [.id("answers")]) { main in
      main.block(
        "p", [.class("muted")], text: "An answer without a source under it was typed by the practitioner.")
      for section in sections { main.write(section) }
    }
    body.block("footer") { footer in
      if let marking { footer.block("p", [.class("marking")], text: marking.label.beforeComma) }
      footer.block("p", text: "\(form.title), version \(form.version), record \(reference.lexical)")
      footer.block("p", [.class("muted")], text: "Fingerprint of the answers: \(fingerprint)")
    }
  }

  private func writeHeader(to header: inout HTMLWriter) {
    if let marking { header.block("p", [.class("marking")], text: marking.label.beforeComma) }
    header.block("h1", text: form.title)
    let open = missing.count
    header.block("p", [.class("status")]) { status in
      status.inline("strong", text: isComplete ? "Complete" : "Draft")
      let gaps = open == 1 ? "1 question open" : "\(open) questions open"
      let rules = forbidding.isEmpty ? "" : ", and the rules below forbid sending it"
      status.text(isComplete ? ": every required question is answered" : ": " + gaps + rules)
    }
    if let supersession { header.write(supersession, of: form) }
    if !forbidding.isEmpty {
      header.block("ul") { list in
        for breach in forbidding { list.block("li", text: "\(breach.rule.statement) \(breach.rule.remedy)") }
      }
    }
    header.block("dl", [.class("about")]) { list in
      let about = [
        ("Person", person), ("Prepared on", today.formatted), ("Record", reference.lexical),
        ("Form version", form.version), ("For", form.audience.label),
      ]
      for (name, value) in about {
        list.block("div") { row in
          row.block("dt", text: name)
          row.block("dd", text: value)
        }
      }
    }
  }

  /// Whose referral it is, as far as the form's own answers say.
  private var person: String {
    let names = [text(of: facts.person.name.given.untyped), text(of: facts.person.name.family.untyped)]
    let born = text(of: facts.person.dateOfBirth.untyped).flatMap { CalendarDate(lexical: $0) }
    let parts: [String?] = [
      names.compactMap { $0 }.joined(separator: " "), born.map { "born \($0.formatted)" },
      crn.map { "CRN \($0.canonical)" },
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var crn: CRN? { text(of: facts.person.identifiers.crn.untyped).map { CRN($0) } }

  /// What the form shows of a fact that has one text.
  private func text(of fact: AnyFact) -> String? {
    answers.first { $0.field.fact == fact && $0.status == .given }?.documentContent?.texts.first
  }

  /// The protective marking that the record states, on a form that asks for one.
  private var marking: ProtectiveMarking? {
    let answer = answers.first {
      $0.status == .given && $0.field.fact.shape.codeList?.name == ProtectiveMarking.listName
    }
    return answer?.holding.content.flatMap(ProtectiveMarking.init)
  }
}

extension HTMLWriter {
  fileprivate mutating func write(_ supersession: Supersession, of form: Form) {
    let count = supersession.changes.count
    block(
      "p",
      text: "This referral replaces the one prepared on \(supersession.preparedOn.formatted). "
        + "\(count == 1 ? "One answer has" : "\(count) answers have") changed:")
    block("ul") { list in
      for changed in supersession.changes {
        list.block("li", text: "\(changed.label(on: form)): \(changed.change.rawValue)")
      }
    }
    block("p", [.class("muted")], text: "Fingerprint of the earlier answers: \(supersession.fingerprint)")
  }

  fileprivate mutating func writeContents(of section: PageSection) {
    let open = section.openRows
    block("li") { entry in
      entry.inline("a", [.href(section.section.name)], text: section.section.title)
      guard !open.isEmpty else { return }
      entry.text(" (\(open.count) open)")
      entry.block("ul") { list in
        for row in open {
          list.block("li") { entry in
            entry.inline("a", [.href(row.id)], text: row.label + (row.place.map { " (\($0))" } ?? ""))
          }
        }
      }
    }
  }

  fileprivate mutating func write(_ section: PageSection) {
    block("section", [.id(section.section.name)]) { writer in
      writer.block("h2", text: section.section.title)
      if let author = section.section.completedBy {
        writer.block("p", [.class("muted by")], text: "Completed by: \(author)")
      }
      if section.blocks.isEmpty { writer.block("p", [.class("muted")], text: "No answers in this section.") }
      for block in section.blocks { writer.write(block) }
    }
  }

  private mutating func write(_ block: PageBlock) {
    guard let heading = block.heading else { return write(block.parts[0]) }
    self.block("section", [.class("group")]) { writer in
      writer.block("h3", text: heading)
      for part in block.parts {
        if let place = part.first(where: { $0.place != nil })?.place {
          writer.block("h4") { title in
            title.inline("span", [.class("unseen")], text: heading + ", ")
            title.text(place)
          }
        }
        writer.write(part)
      }
    }
  }

  private mutating func write(_ rows: [PageRow]) {
    block("dl") { list in
      for row in rows {
        list.block("div", [.id(row.id), .class(row.isOpen ? "row open" : "row")]) { writer in
          writer.block("dt", text: row.label)
          writer.block("dd") { $0.writeAnswer(of: row) }
        }
      }
    }
  }

  private mutating func writeAnswer(of row: PageRow) {
    if row.isOpen { block("p", [.class("owed")], text: "Not answered yet") }
    switch row.value {
    case .text(let text)?: block("p", [.class("text")], text: text)
    case .lines(let lines)?: block("p", [.class("text")], text: lines.joined(separator: "\n"))
    case .list(let texts)?:
      block("ul", [.class("values")]) { list in
        for text in texts { list.block("li", text: text) }
      }
    case nil: break
    }
    if let absence = row.absence {
      block("p", [.class("absent")]) { $0.inline("em", text: absence.label) }
    }
    if let fault = row.fault { block("p", [.class("fault")], text: fault) }
    if let source = row.source { block("p", [.class("source")], text: source) }
  }
}
