extension LexicalValue where Self: CustomStringConvertible {
  /// The value's only spelling.
  public var description: String { lexical }
}
