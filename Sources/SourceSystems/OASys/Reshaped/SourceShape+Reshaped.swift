internal import ProbationRecord

extension SourceShape {
  /// Makes the shape of one section of an assessment as it is reshaped for approved premises.
  ///
  /// Such a payload never says whose it is.
  ///
  /// - Parameters:
  ///   - wrapper: the key under which the answers stand; without it they stand beside the header.
  ///   - keys: the keys that it must have; of keys with `|` between them, one is enough.
  static func reshaped(
    _ section: String, _ title: String, in wrapper: String, keys: [String], excluding: [String] = [],
    read: @escaping @Sendable (OASysAssessment, inout AccountWriter) -> Void
  ) -> SourceShape {
    SourceShape(
      "oasys.\(section)", .oasys, title, keys: keys, excluding: excluding, vocabularies: ["oasys", "arns"]
    ) { payload, account in
      account.readStanding(payload)
      account.readAccess(payload)
      let answers = payload[wrapper]
      read(account.readAssessment(payload, answers: answers.isPresent ? answers : payload), &account)
    }
  }
}
