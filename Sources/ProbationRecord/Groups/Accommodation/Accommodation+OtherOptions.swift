extension Accommodation {
  /// Housing that was tried before CAS3, and why it fell through.
  public struct OtherOptions: FactGroup {
    /// Whether other housing options were explored.
    public let considered = Fact<Bool>(.personal, "Were other housing options tried?", absences: .never)
    /// Which other options were explored and why they fell through.
    public let detail = Fact<String>.longText(.personal, "Other housing options tried and why they failed")
  }
}
