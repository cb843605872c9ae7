extension Person {
  /// An address that the person has or had, or a spell without one.
  public struct AddressEntry: FactGroup {
    /// An address the person has or had.
    public let address = Fact<Address>(.personal, "Address: full address")
    /// Whether that address is the main, a past or another kind of address.
    public let status = Fact<AddressStatus>(.personal, "Address: main, previous or other status")
    /// Whether that was the home held just before custody or hospital.
    public let beforeCustody = Fact<Bool>(
      .personal, "Address: was it the last home before custody or hospital?")
    /// Whether the person had no fixed abode for that entry.
    public let noFixedAbode = Fact<Bool>(.personal, "Address: was the person of no fixed abode?")
  }
}
