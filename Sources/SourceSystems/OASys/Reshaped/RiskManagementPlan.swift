extension SourceShape {
  /// The risk management plan.
  static let riskManagementPlan = reshaped(
    "risk-management-plan", "OASys risk management plan, reshaped for approved premises",
    in: "riskManagementPlan",
    keys: ["assessmentId", "riskManagementPlan.monitoringAndControl"]
  ) { assessment, account in
    account.readPlan(assessment)
  }
}
