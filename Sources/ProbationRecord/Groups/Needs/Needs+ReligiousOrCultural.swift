extension Needs {
  /// What faith or culture calls for.
  public struct ReligiousOrCultural: FactGroup {
    /// Whether faith or culture affects what the person needs.
    public let present = Fact<Bool>(.personal, "Does the person have religious or cultural needs?")
    /// What those religious or cultural needs are.
    public let detail = Fact<String>.longText(.personal, "Details of religious or cultural needs")
  }
}
