import ArgumentParser
import ProbationRecord
import ReferralForms

/// Prints the forms as data and for people.
struct Forms: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every question of the forms, with its fact and when it must be answered.")

  @Option(help: "The form to print, or all three referrals.")
  var form = FormChoice.all

  @Option(help: "Print the codes of one code list instead, such as roshLevel.")
  var codes: String?

  @Option(help: "Write the schemas of all documents and of records to this folder instead.")
  var schemas: String?

  @Flag(help: "Print as JSON: one flat array, an object for each question, in form order.")
  var json = false

  func run() throws {
    if let schemas {
      try writeSchemas(to: schemas)
    } else if let codes {
      try printCodes(of: codes)
    } else if json {
      try Console.report(.list(form.forms.flatMap(rows)))
    } else {
      for form in form.forms { try say(form) }
    }
  }

  private func rows(of form: Form) -> [JSONValue] {
    form.sections.flatMap { section in
      section.items.flatMap(\.fields).map { field in
        [
          "form": .string(form.id),
          "section": .string(section.name),
          "field": .string(field.name),
          "fact": .string(field.fact.path),
          "type": .string(field.fact.type.rawValue),
          "codeList": .string(field.fact.shape.codeList?.name ?? ""),
          "obligation": .string(field.obligation.kind),
          "requiredWhen": .string(field.obligation.description),
          "sensitivity": .string(field.fact.sensitivity.name),
          "label": .string(field.label),
        ]
      }
    }
  }

  private func say(_ form: Form) throws {
    try Console.say("\(form.title), version \(form.version), for \(form.audience.label)")
    for section in form.sections {
      try Console.say("")
      try Console.say("  \(section.title)\(section.completedBy.map { " — \($0)" } ?? "")")
      for field in section.items.flatMap(\.fields) {
        let need =
          switch field.obligation {
          case .always: "required"
          case .optional: "optional"
          case .when(let condition): "asked when \(condition)"
          case .onlyWhen(let condition): "asked only when \(condition)"
          case .mandatoryWhen(let condition): "optional, but required when \(condition)"
          }
        try Console.say("    \(field.label)")
        try Console.say("      \(field.fact.path), \(field.fact.type.rawValue), \(need)")
        if let hint = field.fact.hint { try Console.say("      \(hint)") }
      }
    }
    try Console.say("")
  }

  private func printCodes(of name: String) throws {
    let lists = Catalogue.standard.facts.compactMap { $0.shape.codeList } + [SourceSystem.descriptor]
    guard let list = lists.first(where: { $0.name == name }) else {
      let names = Set(lists.map(\.name)).sorted().joined(separator: ", ")
      throw ValidationError("There is no code list '\(name)'. The lists are: \(names).")
    }
    if json {
      let entries = list.entries.map { entry -> JSONValue in
        [
          "code": .string(entry.code), "label": .string(entry.label),
          "aliases": .list(entry.aliases.map { .string($0) }),
        ]
      }
      try Console.report(.list(entries))
    } else {
      for entry in list.entries { try Console.say("\(entry.code)\t\(entry.label)") }
    }
  }
}
