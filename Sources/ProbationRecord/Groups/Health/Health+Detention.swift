extension Health {
  /// Detention in hospital under mental health law, which mental health services fill in.
  public struct Detention: FactGroup {
    /// Whether the person is detained under mental health law.
    public let detained = Fact<Bool>(.health, "Is the person detained under the Mental Health Act?")
    /// Hospital in which the person is detained.
    public let hospital = Fact<String>(.health, "Detaining hospital")
    /// Ward or unit and its level of security.
    public let ward = Fact<String>(.health, "Hospital ward and security level")
    /// Section or order under which the person is detained.
    public let authority = Fact<MentalHealthAuthority>(.health, "Mental Health Act section or order")
    /// Whether the justice ministry must agree leave or discharge.
    public let restricted = Fact<Bool>(
      .health, "Is the person a restricted patient?",
      hint: "Leave or discharge then needs Ministry of Justice consent")
    /// Date of admission to hospital.
    public let admissionDate = Fact<CalendarDate>(.health, "Hospital admission date")
    /// Name of the clinician in charge.
    public let responsibleClinician = Fact<String>(
      .health, "Responsible clinician: full name", wording: .personName)
    /// Name of the community care co-ordinator.
    public let careCoordinator = Fact<String>(.health, "Care co-ordinator: full name", wording: .personName)
    /// Leave from hospital granted now.
    public let leave = Fact<HospitalLeave>(.health, "Current leave from hospital")
    /// Expected date of discharge or transfer.
    public let plannedDischargeDate = Fact<CalendarDate>(
      .health, "Planned hospital discharge or transfer date")
    /// Date of the next mental health review or tribunal.
    public let reviewDate = Fact<CalendarDate>(.health, "Next tribunal or mental health review date")
  }
}
