extension Referrals.MAPPA {
  /// What the person and others are told (MAPPA guidance, chapter 10).
  public struct Disclosure: FactGroup {
    /// Whether the person has been told of the referral.
    public let personInformed = Fact<Bool>(
      .personal, "Does the person know about the MAPPA referral?", absences: .never)
    /// Why the person has not been told.
    public let notInformedReason = Fact<String>.longText(
      .personal, "Reason the person was not told",
      hint: "For example, it would raise risk or harm an investigation")
    /// Parts that must not reach the person who asks for their own data.
    public let withheldFromPerson = Fact<String>.longText(
      .thirdParty, to: [.mappaAgencies], "Information to withhold from the person",
      hint: "Parts to remove if the person asks for their data")
    /// Whether telling somebody outside the arrangements has been thought about.
    public let considered = Fact<Bool>(
      .ordinary, "Has disclosure to third parties been considered?",
      hint: "Disclosure means telling someone outside MAPPA agencies", absences: .never)
    /// Proposed disclosures.
    public let proposals = FactList("Proposed disclosures", of: Proposal(), keys: [["recipient"]])
    /// Freedom of information exemptions on which the document relies.
    public let foiExemptions = Fact<[FOIExemption]>(
      .ordinary, "Freedom of Information exemptions", hint: "Choose all that apply")
  }
}

extension Referrals.MAPPA.Disclosure {
  /// Somebody who would be told, and why.
  public struct Proposal: FactGroup {
    /// Who would be told, such as a partner, employer or landlord.
    public let recipient = Fact<String>(
      .thirdParty, to: [.mappaAgencies], "Proposed disclosure: recipient",
      hint: "Give a role, such as partner, employer or landlord")
    /// Why telling them is necessary and proportionate.
    public let reasons = Fact<String>.longText(
      .thirdParty, to: [.mappaAgencies], "Proposed disclosure: reasons",
      hint: "Say why it is needed and why it is not more than is needed")
  }
}
