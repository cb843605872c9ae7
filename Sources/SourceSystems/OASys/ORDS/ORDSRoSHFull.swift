extension SourceShape {
  /// The full analysis of risk of serious harm.
  static let ordsRoSHFull = ords(
    "rosh-full", "OASys record: full analysis of risk of serious harm", keys: ["currentOffenceDetails"]
  ) { assessment, account in
    account.readToSelf(assessment)
  }
}
