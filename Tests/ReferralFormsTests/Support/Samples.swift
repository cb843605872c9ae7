import ProbationRecord
import ReferralForms

/// Records that tests start from.
enum Samples {
  /// A record in which nothing is stated.
  static let empty = CaseRecord()

  /// A record that states no more than a name and a number.
  static let minimal = CaseRecord { record in
    record.reference = Reference(lexical: "RK-MINIMAL")!
    record.person.name.family = "Example-Wren"
    record.person.identifiers.crn = CRN("X900099")
  }

  static let day = Project.day

  static func date(_ text: String) -> CalendarDate { CalendarDate(lexical: text)! }
}

extension Form {
  /// The status of the answer at a path, or `nil` when the form has none there.
  func status(of path: String, in record: CaseRecord, on day: CalendarDate = Samples.day) -> Answer.Status? {
    filled(from: record, on: day).answers.first { $0.path == path }?.status
  }
}
