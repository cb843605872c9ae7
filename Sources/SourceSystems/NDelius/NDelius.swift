internal import ProbationRecord

/// What all interfaces of nDelius have in common.
enum NDelius {
  /// Whether something that has an end is over.
  ///
  /// Without the day of the payload an end counts as over, because people record it when it comes; one that
  /// cannot be understood does not, and is reported.
  static func isOver(_ end: PayloadNode, in context: ReadingContext) -> Bool {
    guard let text = end.consulted(), Blank(ofText: text) == nil else { return false }
    guard let day = end.consultedDay else { return false }
    return context.asOf.map { day < $0 } ?? true
  }

  /// The day that migrated entries carry for want of a true one.
  static let placeholderDay = "1900-01-01"

  /// Whether the case has been given to nobody yet: nDelius then names an officer "Unallocated".
  static func isUnallocated(_ names: PayloadNode...) -> Bool {
    names.contains { $0.rawText?.lowercased().contains("unallocated") == true }
  }
}
