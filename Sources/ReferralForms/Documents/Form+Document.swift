public import ProbationRecord
internal import XMLCore

extension Form {
  /// The referral document of a record.
  ///
  /// The same record and day give the same bytes. What is returned has been validated against the schema.
  /// - Parameters:
  ///   - earlier: the document already sent whose place it takes, if any.
  ///   - allowingRepeats: whether free text may repeat what the form's readers may not see, because somebody has
  ///     read it and decided so.
  /// - Throws: `RenderingError.identityClash` while sources disagree about who the person is,
  ///   `RenderingError.incomplete` with every required answer that is missing,
  ///   `RenderingError.ruleBreaches` with every rule that forbids sending it so, `RenderingError.restrictedRepeats`
  ///   with every answer that tells readers what is not theirs to know, `RenderingError.invalid` with every value
  ///   that the schema does not allow, or `RenderingError.cannotSupersede`.
  public func document(
    for record: CaseRecord, on today: CalendarDate, superseding earlier: ReceivedReferral? = nil,
    allowingRepeats: Bool = false
  ) throws(RenderingError) -> ReferralDocument {
    let filled = filled(from: record, on: today)
    if let obstacle = filled.obstacle(asDraft: false) { throw obstacle }
    let repeats = allowingRepeats ? [] : filled.restrictedRepeats
    guard repeats.isEmpty else { throw .restrictedRepeats(repeats) }
    return try (earlier.map(filled.superseding) ?? filled).document()
  }

  /// The document of a record that need not be complete; it says of each required question that it is open.
  ///
  /// It is made to be read by whoever makes it: `restrictedRepeats(in:on:)` says what must not go out with it.
  /// - Parameter earlier: the document already sent whose place it takes, if any.
  /// - Throws: `RenderingError.identityClash` while sources disagree about who the person is,
  ///   `RenderingError.invalid` with every value that the schema does not allow, or
  ///   `RenderingError.cannotSupersede`.
  public func draft(
    for record: CaseRecord, on today: CalendarDate, superseding earlier: ReceivedReferral? = nil
  ) throws(RenderingError) -> ReferralDocument {
    let filled = filled(from: record, on: today)
    if let obstacle = filled.obstacle(asDraft: true) { throw obstacle }
    return try (earlier.map(filled.superseding) ?? filled).document()
  }
}

extension FilledForm {
  /// Why the form cannot be sent, or cannot even be a draft; `nil` when nothing stands in the way.
  public func obstacle(asDraft isDraft: Bool) -> RenderingError? {
    let faults = form.faults
    guard faults.isEmpty else { return .faultyForm(faults) }
    guard clashes.isEmpty else { return .identityClash(clashes) }
    guard !isDraft else { return nil }
    guard missing.isEmpty else { return .incomplete(missing) }
    return forbidding.isEmpty ? nil : .ruleBreaches(forbidding)
  }

  /// The form as a document: a draft while required answers are missing or a rule forbids sending it.
  ///
  /// - Throws: `RenderingError.invalid` with every value that the schema does not allow.
  func document() throws(RenderingError) -> ReferralDocument {
    let (fingerprint, status) = (fingerprint, isComplete ? ReferralDocument.Status.complete : .draft)
    let bytes: [UInt8]
    do {
      bytes = try xml(status: status, fingerprint: fingerprint)
    } catch {
      throw .invalid(
        form.translated(
          error.illegalCharacters.map { character in
            let name = Unicode.Scalar(character.codePoint)?.codePointName ?? "of no code point"
            return XMLProblem(
              code: .forbiddenCharacter, path: character.path,
              rule: "The text holds the character \(name), which XML cannot carry.")
          }))
    }
    let problems: [XMLProblem]
    do { problems = try form.schema.problems(in: bytes) } catch { problems = error.all }
    guard problems.isEmpty else { throw .invalid(form.translated(problems)) }
    return ReferralDocument(
      formID: form.id, status: status, fingerprint: fingerprint, supersession: supersession,
      bytes: bytes)
  }
}
