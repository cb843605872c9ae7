/// Who the person is: names, identity, numbers, contacts and addresses.
public struct Person: FactGroup {
  /// The person's name as the case record has it.
  public var name = Name()
  /// Other names.
  public var aliases: RepeatingGroup<Alias> = []
  /// Street names or nicknames by which the person is known.
  @Fact public var nicknames: [String]?
  /// Date on which the person was born.
  @Fact public var dateOfBirth: CalendarDate?
  /// Sex recorded for the person.
  @Fact public var sex: Sex?
  /// Gender identity the person gives.
  @Fact public var genderIdentity: GenderIdentity?
  /// Gender in the person's own words, when they choose to self-describe.
  @Fact public var genderSelfDescription: String?
  /// Whether the person is transgender or has a transgender history.
  @Fact public var transgenderHistory: Bool?
  /// Ethnic group of the person, printed in words on every form.
  @Fact public var ethnicity: Ethnicity?
  /// Nationality or nationalities of the person.
  @Fact public var nationality: [Country]?
  /// Religion or belief of the person.
  @Fact public var religion: Religion?
  /// Sexual orientation, shown only where it bears on the plan.
  @Fact public var sexualOrientation: SexualOrientation?
  /// The person's language, and whether an interpreter is needed.
  public var language = Language()
  /// The numbers by which agencies know the person.
  public var identifiers = Identifiers()
  /// Contact details.
  public var contacts: RepeatingGroup<Contact> = []
  /// Addresses.
  public var addresses: RepeatingGroup<AddressEntry> = []
  /// Area with which the person has the strongest ties when there is no fixed abode.
  @Fact public var areaOfClosestLinks: String?
  /// Immigration status and the Home Office's interest.
  public var immigration = Immigration()
  /// Whether the person serves or served in the armed forces.
  @Fact public var veteran: YesNoNotKnown?
  /// Limits on who may open the case record.
  public var access = Access()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Person>] = [
    .group("name", \.name),
    .list(
      "aliases", \.aliases, maximum: 30,
      keys: [["given", "middle", "family"], ["given", "family"], ["family"]], "Other names"),
    .fact(
      "nicknames", \.$nicknames, .personal, "Nicknames and street names",
      hint: "List every one that partner agencies might recognise", wording: .personName),
    .fact("dateOfBirth", \.$dateOfBirth, .personal, to: .agenciesAndSupplier, "Date of birth"),
    .fact("sex", \.$sex, .personal, to: .agenciesAndSupplier, "Sex on the case record"),
    .fact(
      "genderIdentity", \.$genderIdentity, .personal, "Gender identity",
      hint: "Use the answer the person gave"),
    .fact(
      "genderSelfDescription", \.$genderSelfDescription, .personal, "Gender in their own words",
      hint: "Only if the person chose to self-describe"),
    .fact(
      "transgenderHistory", \.$transgenderHistory, .personal,
      "Is the person transgender, or have they a transgender history?",
      hint: "This information has legal protection; record it only where it is needed"),
    .fact("ethnicity", \.$ethnicity, .personal, "Ethnic group", hint: "Give it in words, never as a code"),
    .fact("nationality", \.$nationality, .personal, "Nationality or nationalities"),
    .fact("religion", \.$religion, .personal, "Religion or belief"),
    .fact(
      "sexualOrientation", \.$sexualOrientation, .personal, "Sexual orientation",
      hint: "Include only if it affects the plan"),
    .group("language", \.language),
    .group("identifiers", \.identifiers),
    .list("contacts", \.contacts, keys: [["value"]], "Contact details"),
    .list(
      "addresses", \.addresses, maximum: 50,
      keys: [["address"], ["noFixedAbode", "status"], ["noFixedAbode"]], "Addresses"),
    .fact(
      "areaOfClosestLinks", \.$areaOfClosestLinks, .personal, "Area of closest links",
      hint: "Needed if the person had no fixed abode before custody or hospital"),
    .group("immigration", \.immigration),
    .fact(
      "veteran", \.$veteran, .personal, "Is the person a member or veteran of the armed forces?",
      hint: "Include reservists"),
    .group("access", \.access),
  ]
}
