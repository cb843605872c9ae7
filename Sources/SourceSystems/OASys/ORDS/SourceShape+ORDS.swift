internal import ProbationRecord

extension SourceShape {
  /// Makes the shape of one section of a raw OASys record.
  ///
  /// - Parameters:
  ///   - keys: the keys that its assessment must have; of keys with `|` between them, one is enough.
  ///   - excluding: the keys that it must not have.
  static func ords(
    _ section: String, _ title: String, keys: [String], excluding: [String] = [],
    read: @escaping @Sendable (OASysAssessment, inout AccountWriter) -> Void
  ) -> SourceShape {
    SourceShape(
      "oasys.ords-\(section)", .oasys, title, keys: ["source"] + keys.map(placed),
      excluding: excluding.map(placed),
      vocabularies: ["oasys", "arns"]
    ) { record, account in
      let header = latest(of: record["assessments"].elements, account.context)
      account.context.isUnfinished = !OASysWords.isComplete(
        header["assessmentStatus"], header["dateCompleted"])
      account.readIdentity(record)
      account.readAccess(record)
      let changes = record["latest_dates"].elements.first
      let assessment = account.readAssessment(header, changes: changes)
      // Sections that come without their header are known by the number that was asked for.
      account.context.reference =
        account.context.reference ?? record["inputs"]["assessmentPk"].consultedReference
      read(assessment, &account)
    }
  }

  /// The keys with the place in which the assessment stands.
  private static func placed(_ keys: String) -> String {
    keys.split(separator: "|").map { "assessments[].\($0)" }.joined(separator: "|")
  }
}

/// The assessment that was completed last, or the first where none is complete; the others are noted.
private func latest(of assessments: [PayloadNode], _ context: ReadingContext) -> PayloadNode {
  let complete = assessments.filter { OASysWords.isComplete($0["assessmentStatus"], $0["dateCompleted"]) }
  let latest =
    complete.max { ($0["dateCompleted"].rawText ?? "") < ($1["dateCompleted"].rawText ?? "") }
    ?? assessments[0]
  for other in assessments where other.path != latest.path {
    context.note(
      .notInForce, other, "Another assessment of the record; only the one completed last was taken.")
  }
  return latest
}
