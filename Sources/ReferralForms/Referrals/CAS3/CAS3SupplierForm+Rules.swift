import ProbationRecord

extension CAS3SupplierForm {
  /// The rules between the answers of the form.
  static let rules: [Rule] = [
    .birthInPast
  ]
}
