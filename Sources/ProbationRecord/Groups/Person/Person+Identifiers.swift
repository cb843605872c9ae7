extension Person {
  /// The numbers by which agencies know the person.
  public struct Identifiers: FactGroup {
    /// Case reference number that nDelius gives the person.
    public let crn = Fact<CRN>(
      .personal, to: .agenciesAndSupplier, "nDelius case reference number (CRN)",
      hint: "A letter and 6 digits, for example X123456", absences: .never)
    /// Prison (NOMS) number of the person.
    public let noms = Fact<PrisonNumber>(
      .personal, "Prison number (NOMS)", hint: "A letter, 4 digits and 2 letters, for example A1234BC")
    /// Police national computer number of the person.
    public let pnc = Fact<PNCNumber>(
      .personal, "Police National Computer (PNC) number",
      hint: "Year, slash, 7 digits and a check letter, for example 2012/0394773H")
    /// Criminal records office number of the person.
    public let cro = Fact<CRONumber>(
      .personal, "Criminal Records Office (CRO) number",
      hint: "Up to 6 digits, slash, 2-digit year and a letter, for example 029906/12J")
    /// Reference of the ViSOR record, or of the record that replaces it; MAPPA only.
    public let visor = Fact<Reference>(
      .intelligence, "ViSOR reference",
      hint: "Needed if there is a ViSOR record; use the replacement reference if it has moved")
    /// Other reference numbers.
    public let other = FactList("Other reference numbers", of: OtherIdentifier(), keys: [["kind", "value"]])
  }
}

extension Person.Identifiers {
  /// A reference number that another agency or scheme issued.
  public struct OtherIdentifier: FactGroup {
    /// Which agency or scheme issued another reference number for the person.
    public let kind = Fact<AgencyKind>(.personal, "Other reference: issuing agency")
    /// Reference number used by that agency or scheme.
    public let value = Fact<Reference>(.personal, "Other reference: number")
  }
}
