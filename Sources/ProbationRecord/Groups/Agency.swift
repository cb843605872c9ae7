/// An agency involved with the person.
public struct Agency: FactGroup {
  /// Kind of agency involved with the person.
  public let kind = Fact<AgencyKind>(
    .ordinary, "Agency: type", hint: "Add one entry for each agency involved")
  /// Name of that organisation.
  public let name = Fact<String>(.ordinary, "Agency: organisation name")
  /// Named contact at that organisation.
  public let contactName = Fact<String>(.ordinary, "Agency: contact name", wording: .personName)
  /// Telephone of that contact.
  public let phone = Fact<PhoneNumber>(.ordinary, "Agency: contact phone")
  /// Secure email of that contact.
  public let email = Fact<EmailAddress>(.ordinary, "Agency: contact email", hint: "Use a secure address")
  /// What that agency does in the plan.
  public let role = Fact<String>(.ordinary, "Agency: role in the plan")
  /// Whether that agency has a part in the contingency plan, and so is shown to the approved premises.
  public let inContingencyPlan = Fact<Bool>(
    .ordinary, "Agency: is it part of the contingency plan?",
    hint: "If yes, the approved premises will see these contact details")
  /// Whether the co-ordinator is asked to invite that agency.
  public let inviteToMeeting = Fact<Bool>(.ordinary, "Agency: should it be invited to the MAPPA meeting?")
  /// What the referrer wants that agency to do, bring or tell the meeting.
  public let ask = Fact<String>.longText(.personal, "Agency: information or action requested")
}
