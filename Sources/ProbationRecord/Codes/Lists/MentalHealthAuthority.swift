/// The section or order under which a person is detained (Mental Health Act 1983).
public enum MentalHealthAuthority: String, ClosedCodeList {
  case section37, section37And41, section45a, section47, section47And49, section48And49, section3
  case communityTreatmentOrder, guardianship, other

  /// The list's name in the data dictionary.
  public static let listName = "mentalHealthAuthority"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.section37, "Section 37: hospital order"),
    entry(.section37And41, "Sections 37 and 41: hospital order with restrictions"),
    entry(.section45a, "Section 45A: hospital direction"),
    entry(.section47, "Section 47: transfer of a sentenced prisoner"),
    entry(.section47And49, "Sections 47 and 49: transfer with restrictions"),
    entry(.section48And49, "Sections 48 and 49: transfer of an unsentenced prisoner"),
    entry(.section3, "Section 3: civil treatment order"),
    entry(.communityTreatmentOrder, "Community treatment order"),
    entry(.guardianship, "Guardianship"),
    entry(.other, "Other"),
  ]
}
