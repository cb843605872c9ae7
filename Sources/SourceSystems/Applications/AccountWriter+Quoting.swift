internal import ProbationRecord

extension AccountWriter {
  /// Reads what an application quotes of another system, to which neither the application's day nor its key applies.
  mutating func quote(asOf day: CalendarDate?, _ read: (inout AccountWriter) -> Void) {
    let held = (context.asOf, context.reference)
    (context.asOf, context.reference) = (day, nil)
    read(&self)
    (context.asOf, context.reference) = held
  }
}
