/// An agency involved with the person.
public struct Agency: FactGroup {
  /// Kind of agency involved with the person.
  @Fact public var kind: AgencyKind?
  /// Name of that organisation.
  @Fact public var name: String?
  /// Named contact at that organisation.
  @Fact public var contactName: String?
  /// Telephone of that contact.
  @Fact public var phone: PhoneNumber?
  /// Secure email of that contact.
  @Fact public var email: EmailAddress?
  /// What that agency does in the plan.
  @Fact public var role: String?
  /// Whether that agency has a part in the contingency plan, and so is shown to the approved premises.
  @Fact public var inContingencyPlan: Bool?
  /// Whether the co-ordinator is asked to invite that agency.
  @Fact public var inviteToMeeting: Bool?
  /// What the referrer wants that agency to do, bring or tell the meeting.
  @Fact public var ask: String?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Agency>] = [
    .fact("kind", \.$kind, .ordinary, "Agency: type", hint: "Add one entry for each agency involved"),
    .fact("name", \.$name, .ordinary, "Agency: organisation name"),
    .fact("contactName", \.$contactName, .ordinary, "Agency: contact name", wording: .personName),
    .fact("phone", \.$phone, .ordinary, "Agency: contact phone"),
    .fact("email", \.$email, .ordinary, "Agency: contact email", hint: "Use a secure address"),
    .fact("role", \.$role, .ordinary, "Agency: role in the plan"),
    .fact(
      "inContingencyPlan", \.$inContingencyPlan, .ordinary, "Agency: is it part of the contingency plan?",
      hint: "If yes, the approved premises will see these contact details"),
    .fact(
      "inviteToMeeting", \.$inviteToMeeting, .ordinary, "Agency: should it be invited to the MAPPA meeting?"),
    .longText("ask", \.$ask, .personal, "Agency: information or action requested"),
  ]
}
