extension Needs {
  /// The offender personality disorder pathway.
  public struct OPDPathway: FactGroup {
    /// Whether the person was screened in to the offender personality disorder pathway.
    public let screenedIn = Fact<Bool>(
      .health, "Is the person screened in to the OPD pathway?",
      hint: "OPD means offender personality disorder")
    /// Date of the last consultation or formulation on that pathway.
    public let lastConsultationDate = Fact<CalendarDate>(
      .health, "OPD pathway: date of last consultation or formulation")
  }
}
