extension Needs {
  /// Personal characteristics that a plan or a meeting must allow for.
  public struct Diversity: FactGroup {
    /// Personal characteristics and needs that affect the plan or a meeting about it.
    public let summary = Fact<String>.longText(
      .personal, "Diversity factors affecting the plan or meetings", hint: "Enter none if there are none")
  }
}
