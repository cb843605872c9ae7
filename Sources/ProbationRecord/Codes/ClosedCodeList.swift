/// A code list that is complete: an enum whose raw values are the codes.
public protocol ClosedCodeList: CodeList, CaseIterable, RawRepresentable where RawValue == String {}

extension ClosedCodeList {
  /// The list is complete.
  public static var isOpen: Bool { false }
  /// Reads a code.
  public init?(lexical: String) { self.init(rawValue: lexical) }
  /// The code.
  public var lexical: String { rawValue }
}
