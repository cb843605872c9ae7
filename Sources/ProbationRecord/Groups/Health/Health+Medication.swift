extension Health {
  /// Medicine that is prescribed.
  public struct Medication: FactGroup {
    /// Whether medicine is prescribed.
    public let present = Fact<YesNoNotKnown>(.health, "Is the person on prescribed medication?")
    /// Which medicine is prescribed.
    public let detail = Fact<String>.longText(.health, "Details of prescribed medication")
  }
}
