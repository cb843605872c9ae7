extension Person {
  /// An other full name that the person has used.
  public struct Alias: FactGroup {
    /// First name in another full name the person has used.
    public let given = Fact<String>(
      .personal, "Alias: first name",
      hint: "Include birth names, former married names and names given to police", wording: .personName)
    /// Middle names in another full name the person has used.
    public let middle = Fact<String>(.personal, "Alias: middle names", wording: .personName)
    /// Surname in another full name the person has used.
    public let family = Fact<String>(.personal, "Alias: last name", wording: .personName)
  }
}
