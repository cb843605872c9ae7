extension FilledForm {
  /// A page for people.
  public func html() -> [UInt8] { [] }
}
