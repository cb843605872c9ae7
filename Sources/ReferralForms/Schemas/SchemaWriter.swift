import ProbationRecord
internal import XMLCore

/// Writes the XML Schema files of forms from their definitions, always the same bytes.
///
/// What forms share stands in two files, code lists apart; each form has a file of its own. A form that is not among
/// those that share declares in its own file what they lack, and may have a namespace of its own.
struct SchemaWriter: Sendable {
  /// The file of the code lists.
  static let codeListFile = "code-lists.xsd"
  /// The file of the types that forms share.
  static let commonFile = "common.xsd"
  /// The file that includes the files of all forms.
  static let allFile = "referrals.xsd"

  private let forms: [Form]
  private let shared: SchemaVocabulary
  // Written once: every form's schema includes them.
  private let writtenSharedFiles = Once<[String: [UInt8]]>()

  /// A writer for forms that share the types of their answers.
  init(sharing forms: [Form]) {
    self.forms = forms
    shared = SchemaVocabulary(of: forms)
  }

  /// The files of all the forms, and one that includes them all.
  func files() throws(XMLWritingError) -> [String: [UInt8]] {
    var files = try sharedFiles()
    for form in forms { files[form.schemaFile] = try file(of: form) }
    files[Self.allFile] = try fileOfAll()
    return files
  }

  /// The files by which documents of one form are judged.
  func files(of form: Form) throws(XMLWritingError) -> [String: [UInt8]] {
    var files = try sharedFiles()
    files[form.schemaFile] = try file(of: form)
    return files
  }

  private func sharedFiles() throws(XMLWritingError) -> [String: [UInt8]] {
    try writtenSharedFiles.value { () throws(XMLWritingError) in try writeSharedFiles() }
  }

  private func writeSharedFiles() throws(XMLWritingError) -> [String: [UInt8]] {
    var lists = SchemaMarkup(in: SchemaScope())
    lists.schema(
      version: PublishedSchemas.version,
      words:
        "Code lists of referrals, version \(PublishedSchemas.version). Each code has the words that people see.",
      "A list that other bodies own and may add to also takes a code that it lacks, as \"unlisted:\" and its words."
    ) { schema in
      schema.unlistedCode()
      for type in shared.codeLists { schema.declare(type) }
    }
    var common = SchemaMarkup(in: SchemaScope())
    common.schema(
      version: PublishedSchemas.version,
      words: "Types that referrals share, version \(PublishedSchemas.version)."
    ) { schema in
      schema.include(Self.codeListFile)
      for type in shared.plainTexts { schema.declare(type) }
      schema.documentTypes()
      for type in shared.answers { schema.declare(type) }
    }
    return [Self.codeListFile: try lists.finish(), Self.commonFile: try common.finish()]
  }

  private func file(of form: Form) throws(XMLWritingError) -> [UInt8] {
    let scope = SchemaScope(of: form, sharing: shared)
    var markup = SchemaMarkup(in: scope)
    markup.schema(
      version: form.version, words: "\(form.title), version \(form.version), for: \(form.audience.label).",
      "Each question says when it must be answered. A schema cannot tell whether a case is one of those in which it "
        + "must; the form does."
    ) { schema in
      scope.isOwnNamespace
        ? schema.importing(PublishedSchemas.namespace, from: Self.commonFile)
        : schema.include(Self.commonFile)
      schema.declare(form)
      let own = SchemaVocabulary(of: [form])
      for type in own.codeLists + own.plainTexts where !scope.shares(type) { schema.declare(type) }
      for type in own.answers where !scope.shares(type) { schema.declare(type) }
    }
    return try markup.finish()
  }

  private func fileOfAll() throws(XMLWritingError) -> [UInt8] {
    var markup = SchemaMarkup(in: SchemaScope())
    markup.schema(
      version: PublishedSchemas.version,
      words:
        "All referrals, version \(PublishedSchemas.version): \(forms.map(\.title).joined(separator: ", "))."
    ) { schema in
      for form in forms { schema.include(form.schemaFile) }
    }
    return try markup.finish()
  }
}
