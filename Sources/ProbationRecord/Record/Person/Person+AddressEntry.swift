extension Person {
  /// An address that the person has or had, or a spell without one.
  public struct AddressEntry: FactGroup {
    /// An address the person has or had.
    @Fact public var address: Address?
    /// Whether that address is the main, a past or another kind of address.
    @Fact public var status: AddressStatus?
    /// Whether that was the home held just before custody or hospital.
    @Fact public var beforeCustody: Bool?
    /// Whether the person had no fixed abode for that entry.
    @Fact public var noFixedAbode: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<AddressEntry>] = [
      .fact("address", \.$address, .personal, "Address: full address"),
      .fact("status", \.$status, .personal, "Address: main, previous or other status"),
      .fact(
        "beforeCustody", \.$beforeCustody, .personal,
        "Address: was it the last home before custody or hospital?"),
      .fact("noFixedAbode", \.$noFixedAbode, .personal, "Address: was the person of no fixed abode?"),
    ]
  }
}
