/// Who the person is: names, identity, numbers, contacts and addresses.
public struct Person: FactGroup {
  /// The person's name as the case record has it.
  public let name = Name()
  /// Other names.
  public let aliases = FactList(
    "Other names", of: Alias(), maximum: 30,
    keys: [["given", "middle", "family"], ["given", "family"], ["family"]])
  /// Street names or nicknames by which the person is known.
  public let nicknames = Fact<[String]>(
    .personal, "Nicknames and street names", hint: "List every one that partner agencies might recognise",
    wording: .personName)
  /// Date on which the person was born.
  public let dateOfBirth = Fact<CalendarDate>(.personal, to: .agenciesAndSupplier, "Date of birth")
  /// Sex recorded for the person.
  public let sex = Fact<Sex>(.personal, to: .agenciesAndSupplier, "Sex on the case record")
  /// Gender identity the person gives.
  public let genderIdentity = Fact<GenderIdentity>(
    .personal, "Gender identity", hint: "Use the answer the person gave")
  /// Gender in the person's own words, when they choose to self-describe.
  public let genderSelfDescription = Fact<String>(
    .personal, "Gender in their own words", hint: "Only if the person chose to self-describe")
  /// Whether the person is transgender or has a transgender history.
  public let transgenderHistory = Fact<Bool>(
    .personal, "Is the person transgender, or have they a transgender history?",
    hint: "This information has legal protection; record it only where it is needed")
  /// Ethnic group of the person, printed in words on every form.
  public let ethnicity = Fact<Ethnicity>(.personal, "Ethnic group", hint: "Give it in words, never as a code")
  /// Nationality or nationalities of the person.
  public let nationality = Fact<[Country]>(.personal, "Nationality or nationalities")
  /// Religion or belief of the person.
  public let religion = Fact<Religion>(.personal, "Religion or belief")
  /// Sexual orientation, shown only where it bears on the plan.
  public let sexualOrientation = Fact<SexualOrientation>(
    .personal, "Sexual orientation", hint: "Include only if it affects the plan")
  /// The person's language, and whether an interpreter is needed.
  public let language = Language()
  /// The numbers by which agencies know the person.
  public let identifiers = Identifiers()
  /// Contact details.
  public let contacts = FactList("Contact details", of: Contact(), keys: [["value"]])
  /// Addresses.
  public let addresses = FactList(
    "Addresses", of: AddressEntry(), maximum: 50,
    keys: [["address"], ["noFixedAbode", "status"], ["noFixedAbode"]])
  /// Area with which the person has the strongest ties when there is no fixed abode.
  public let areaOfClosestLinks = Fact<String>(
    .personal, "Area of closest links",
    hint: "Needed if the person had no fixed abode before custody or hospital")
  /// Immigration status and the Home Office's interest.
  public let immigration = Immigration()
  /// Whether the person serves or served in the armed forces.
  public let veteran = Fact<YesNoNotKnown>(
    .personal, "Is the person a member or veteran of the armed forces?", hint: "Include reservists")
  /// Limits on who may open the case record.
  public let access = Access()
}
