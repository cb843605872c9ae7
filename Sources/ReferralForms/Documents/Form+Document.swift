public import ProbationRecord
internal import XMLCore

extension Form {
  /// The compiled schema of the form's documents.
  var schema: XMLSchema { PublishedSchemas.schema(named: schemaFile) }

  /// The referral document of a record.
  ///
  /// The same record and day give the same bytes. What is returned has been validated against the schema.
  /// - Throws: `RenderingError.incomplete` with every required answer that is missing,
  ///   `RenderingError.ruleBreaches` with every rule that forbids sending it so, or `RenderingError.invalid` with
  ///   every value that the schema does not allow.
  public func document(for record: CaseRecord, on today: CalendarDate) throws(RenderingError)
    -> ReferralDocument
  {
    let filled = filled(from: record, on: today)
    guard filled.isComplete else { throw .incomplete(filled.missing) }
    let breaches = breaches(in: record, on: today).filter { $0.rule.severity == .error }
    guard breaches.isEmpty else { throw .ruleBreaches(breaches) }
    return try filled.document()
  }

  /// The document of a record that need not be complete; it says of each required question that it is open.
  ///
  /// - Throws: `RenderingError.invalid` with every value that the schema does not allow.
  public func draft(for record: CaseRecord, on today: CalendarDate) throws(RenderingError) -> ReferralDocument
  {
    try filled(from: record, on: today).document()
  }
}

extension FilledForm {
  /// The form as a document, a draft if required answers are missing.
  ///
  /// - Throws: `RenderingError.invalid` with every value that the schema does not allow.
  public func document() throws(RenderingError) -> ReferralDocument {
    let (fingerprint, status) = (fingerprint, isComplete ? ReferralDocument.Status.complete : .draft)
    let bytes: [UInt8]
    do {
      bytes = try xml(status: status, fingerprint: fingerprint)
    } catch {
      throw .invalid(
        error.illegalCharacters.map { character in
          form.translated(
            XMLProblem(
              code: .wrongValue, path: character.path,
              rule:
                "The text holds the character with the number \(character.codePoint), which XML cannot carry."
            ))
        })
    }
    let problems = form.schema.problems(in: bytes)
    guard problems.isEmpty else { throw .invalid(problems.map(form.translated)) }
    return ReferralDocument(formID: form.id, status: status, fingerprint: fingerprint, bytes: bytes)
  }
}
