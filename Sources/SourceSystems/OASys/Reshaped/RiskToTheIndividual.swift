extension SourceShape {
  /// The risk to the person, in the older layout or the newer one.
  static let riskToTheIndividual = reshaped(
    "risk-to-the-individual", "OASys risk to the individual, reshaped for approved premises",
    in: "riskToTheIndividual",
    keys: ["assessmentId", "riskToTheIndividual"]
  ) { assessment, account in
    account.readToSelf(assessment)
  }
}
