extension Health {
  /// Detention in hospital under mental health law, which mental health services fill in.
  public struct Detention: FactGroup {
    /// Whether the person is detained under mental health law.
    @Fact public var detained: Bool?
    /// Hospital in which the person is detained.
    @Fact public var hospital: String?
    /// Ward or unit and its level of security.
    @Fact public var ward: String?
    /// Section or order under which the person is detained.
    @Fact public var authority: MentalHealthAuthority?
    /// Whether the justice ministry must agree leave or discharge.
    @Fact public var restricted: Bool?
    /// Date of admission to hospital.
    @Fact public var admissionDate: CalendarDate?
    /// Name of the clinician in charge.
    @Fact public var responsibleClinician: String?
    /// Name of the community care co-ordinator.
    @Fact public var careCoordinator: String?
    /// Leave from hospital granted now.
    @Fact public var leave: HospitalLeave?
    /// Expected date of discharge or transfer.
    @Fact public var plannedDischargeDate: CalendarDate?
    /// Date of the next mental health review or tribunal.
    @Fact public var reviewDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Detention>] = [
      .fact("detained", \.$detained, .health, "Is the person detained under the Mental Health Act?"),
      .fact("hospital", \.$hospital, .health, "Detaining hospital"),
      .fact("ward", \.$ward, .health, "Hospital ward and security level"),
      .fact("authority", \.$authority, .health, "Mental Health Act section or order"),
      .fact(
        "restricted", \.$restricted, .health, "Is the person a restricted patient?",
        hint: "Leave or discharge then needs Ministry of Justice consent"),
      .fact("admissionDate", \.$admissionDate, .health, "Hospital admission date"),
      .fact(
        "responsibleClinician", \.$responsibleClinician, .health, "Responsible clinician: full name",
        wording: .personName),
      .fact(
        "careCoordinator", \.$careCoordinator, .health, "Care co-ordinator: full name", wording: .personName),
      .fact("leave", \.$leave, .health, "Current leave from hospital"),
      .fact(
        "plannedDischargeDate", \.$plannedDischargeDate, .health,
        "Planned hospital discharge or transfer date"),
      .fact("reviewDate", \.$reviewDate, .health, "Next tribunal or mental health review date"),
    ]
  }
}
