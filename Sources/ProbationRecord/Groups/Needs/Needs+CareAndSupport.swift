extension Needs {
  /// Care and support needs (Care Act 2014).
  public struct CareAndSupport: FactGroup {
    /// Whether the person has care and support needs.
    public let present = Fact<Bool>(.health, "Does the person need care and support?")
    /// What those care and support needs are.
    public let detail = Fact<String>.longText(.health, "Details of care and support needs")
    /// Whether an assessment under the Care Act has been completed.
    public let careActAssessment = Fact<YesNoNotKnown>(.health, "Has a Care Act assessment been done?")
  }
}
