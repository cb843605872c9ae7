extension Person {
  /// The numbers by which agencies know the person.
  public struct Identifiers: FactGroup {
    /// Case reference number that nDelius gives the person.
    @Fact public var crn: CRN?
    /// Prison (NOMS) number of the person.
    @Fact public var noms: PrisonNumber?
    /// Police national computer number of the person.
    @Fact public var pnc: PNCNumber?
    /// Criminal records office number of the person.
    @Fact public var cro: CRONumber?
    /// Reference of the ViSOR record, or of the record that replaces it; MAPPA only.
    @Fact public var visor: Reference?
    /// Other reference numbers.
    public var other: RepeatingGroup<OtherIdentifier> = []

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Identifiers>] = [
      .fact(
        "crn", \.$crn, .personal, to: .agenciesAndSupplier, "nDelius case reference number (CRN)",
        hint: "A letter and 6 digits, for example X123456", absences: .never),
      .fact(
        "noms", \.$noms, .personal, "Prison number (NOMS)",
        hint: "A letter, 4 digits and 2 letters, for example A1234BC"),
      .fact(
        "pnc", \.$pnc, .personal, "Police National Computer (PNC) number",
        hint: "Year, slash, 7 digits and a check letter, for example 2012/0394773H"),
      .fact(
        "cro", \.$cro, .personal, "Criminal Records Office (CRO) number",
        hint: "Up to 6 digits, slash, 2-digit year and a letter, for example 029906/12J"),
      .fact(
        "visor", \.$visor, .intelligence, "ViSOR reference",
        hint: "Needed if there is a ViSOR record; use the replacement reference if it has moved"),
      .list("other", \.other, keys: [["kind", "value"]], "Other reference numbers"),
    ]
  }
}

extension Person.Identifiers {
  /// A reference number that another agency or scheme issued.
  public struct OtherIdentifier: FactGroup {
    /// Which agency or scheme issued another reference number for the person.
    @Fact public var kind: AgencyKind?
    /// Reference number used by that agency or scheme.
    @Fact public var value: Reference?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<OtherIdentifier>] = [
      .fact("kind", \.$kind, .personal, "Other reference: issuing agency"),
      .fact("value", \.$value, .personal, "Other reference: number"),
    ]
  }
}
