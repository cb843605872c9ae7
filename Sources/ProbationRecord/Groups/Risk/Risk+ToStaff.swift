extension Risk {
  /// Risk to staff, and how they stay safe.
  public struct ToStaff: FactGroup {
    /// Whether there is evidence of risk to staff.
    public let present = Fact<Bool>(.personal, "Does the person pose a risk to staff?")
    /// Evidence and nature of the risk to staff, when it is greatest and how staff can stay safe.
    public let detail = Fact<String>.longText(
      .personal, "Details of any risk to staff", hint: "Say what makes it worse and what keeps staff safe")
  }
}
