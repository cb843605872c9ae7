extension Needs {
  /// The facts at `needs.accommodation` of the record.
  public struct Accommodation: FactGroup {
    /// Accommodation issues tied to reoffending or harm (OASys section 3).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Accommodation>] = [
      .longText(
        "summary", \.$summary, .personal, "Accommodation problems linked to offending or harm",
        hint: "From OASys section 3")
    ]
  }
}
