internal import XMLCore

extension Form {
  /// Every file of the schema of the form's documents by its name: the form's own, and those that it includes or
  /// imports.
  ///
  /// They are written from the definition. A form that has a namespace of its own imports what it shares with the
  /// package's own forms.
  /// - Throws: when a label, a hint or a code holds a character that XML cannot carry.
  public func schemaFiles() throws -> [String: [UInt8]] { try SchemaWriter.published.files(of: self) }

  /// The compiled schema of the form's documents, made when it is first asked for and then kept.
  ///
  /// - Throws: `XMLProblems` that say what is wrong with the form's definition.
  var schema: XMLSchema {
    get throws(XMLProblems) {
      try compiledSchema.value { () throws(XMLProblems) in
        try XMLSchema(entry: schemaFile, documents: try filesToCompile())
      }
    }
  }

  private func filesToCompile() throws(XMLProblems) -> [String: [UInt8]] {
    do {
      return try SchemaWriter.published.files(of: self)
    } catch {
      throw XMLProblems(
        error.illegalCharacters.map { _ in
          XMLProblem(
            code: .invalidSchema, path: schemaFile,
            rule: "The form's definition holds a character that XML cannot carry.")
        })
    }
  }
}
