/// A grade, rank or role of somebody who works with a person.
public enum Role: String, ClosedCodeList {
  case probationPractitioner, seniorProbationOfficer, headOfDeliveryUnit, headOfPublicProtection
  case regionalDirector, prisonOffenderManager, policeOffenderManager, youthJusticeWorker, socialWorker
  case careCoordinator, responsibleClinician, victimLiaisonOfficer, mappaCoordinator, other

  /// The list's name in the data dictionary.
  public static let listName = "role"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.probationPractitioner, "Probation practitioner"),
    entry(.seniorProbationOfficer, "Senior probation officer"),
    entry(.headOfDeliveryUnit, "Head of probation delivery unit"),
    entry(.headOfPublicProtection, "Head of public protection (community HOPP)"),
    entry(.regionalDirector, "Regional probation director"),
    entry(.prisonOffenderManager, "Prison offender manager"),
    entry(.policeOffenderManager, "Police public protection officer"),
    entry(.youthJusticeWorker, "Youth justice worker"),
    entry(.socialWorker, "Social worker"),
    entry(.careCoordinator, "Care co-ordinator"),
    entry(.responsibleClinician, "Responsible clinician"),
    entry(.victimLiaisonOfficer, "Victim liaison officer"),
    entry(.mappaCoordinator, "MAPPA co-ordinator"),
    entry(.other, "Other grade, rank or role"),
  ]
}
