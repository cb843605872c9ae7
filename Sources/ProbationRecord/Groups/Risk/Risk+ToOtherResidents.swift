extension Risk {
  /// Risk to those with whom the person would live.
  public struct ToOtherResidents: FactGroup {
    /// Whether there is evidence of risk to other residents.
    public let present = Fact<Bool>(.personal, "Does the person pose a risk to other residents?")
    /// Evidence of risk to other residents.
    public let detail = Fact<String>.longText(.personal, "Details of the risk to other residents")
  }
}
