extension SourceShape {
  /// The risk management plan.
  static let ordsPlan = ords(
    "plan", "OASys record: risk management plan", keys: ["monitoringAndControl", "interventionsAndTreatment"]
  ) { assessment, account in
    account.readPlan(assessment)
  }
}
