/// A code list that is complete: an enum whose raw values are the codes.
public protocol ClosedCodeList: CodeList, CaseIterable, RawRepresentable where RawValue == String {}

extension ClosedCodeList {
  /// The list is complete.
  public static var isOpen: Bool { false }
  /// Reads a code.
  ///
  /// Scalar by scalar: Swift calls texts equal that differ in Unicode normal form.
  public init?(lexical: String) {
    self.init(rawValue: lexical)
    guard rawValue.utf8.elementsEqual(lexical.utf8) else { return nil }
  }
  /// The code.
  public var lexical: String { rawValue }
}
