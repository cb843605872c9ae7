extension Needs {
  /// Programmes and other work that was done.
  public struct Interventions: FactGroup {
    /// Programmes and other work finished or under way.
    public let completed = Fact<String>.longText(
      .personal, "Programmes and interventions completed or in progress")
  }
}
