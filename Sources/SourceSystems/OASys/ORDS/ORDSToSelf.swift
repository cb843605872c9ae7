extension SourceShape {
  /// The risk to the person.
  static let ordsToSelf = ords(
    "risk-to-self", "OASys record: risk to the individual",
    keys: ["concernsRiskOfSuicide|suicideRisk|currentConcernsSelfHarmSuicide|analysisSuicideSelfharm"],
    excluding: ["currentOffenceDetails"]
  ) { assessment, account in
    account.readToSelf(assessment)
  }
}
