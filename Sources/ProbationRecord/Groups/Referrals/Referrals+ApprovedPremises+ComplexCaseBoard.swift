extension Referrals.ApprovedPremises {
  /// The board that decides the estate of a transgender person.
  public struct ComplexCaseBoard: FactGroup {
    /// Whether a complex case board must decide the estate.
    public let required = Fact<Bool>(.personal, "Complex case board: is one needed?")
    /// Whether that board has met.
    public let held = Fact<Bool>(.personal, "Complex case board: has it met?")
  }
}
