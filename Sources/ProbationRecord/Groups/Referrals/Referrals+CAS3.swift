extension Referrals {
  /// The decisions that only the CAS3 referral asks for.
  public struct CAS3: FactGroup {
    /// The region and delivery unit in which a bed is wanted.
    public let placement = Placement()
    /// Setting that the person would leave homeless.
    public let eligibilityReason = Fact<CAS3EligibilityReason>(
      .personal, "CAS3 eligibility: setting the person leaves homeless", absences: .never)
    /// First night on which a CAS3 bed is needed.
    public let accommodationRequiredFrom = Fact<CalendarDate>(
      .ordinary, to: .agenciesAndSupplier, "Date CAS3 accommodation is needed from",
      hint: "Between today and 3 months from today", absences: .never)
    /// Whether the person agrees to the CAS3 referral.
    public let consentGiven = Fact<Bool>(
      .personal, to: .agenciesAndSupplier, "Has the person agreed to the CAS3 referral?", absences: .never)
    /// Whether the person can live in shared housing.
    public let sharing = Sharing()
    /// How compliance with weekly support will be backed, with lone workers in mind.
    public let engagementSupport = Fact<String>.longText(
      .personal, "Supporting engagement with weekly CAS3 visits",
      hint: "Support workers often visit alone; cover their safety", absences: .never)
    /// How the placement will be supported given drug or alcohol misuse.
    public let substanceMisuseSupport = Fact<String>.longText(
      .health, "Managing drug or alcohol misuse in the placement")
    /// How each risk bears on the placement, which is not the same as its level.
    public let riskImpact = RiskImpact()
    /// Senior approval for this level of risk.
    public let approval = Approval()
    /// Declaration that the CAS3 referral is complete, accurate and current.
    public let accuracyConfirmed = Fact<Bool>(
      .ordinary, "Is the CAS3 referral complete and correct?",
      hint: "You are declaring that it is up to date", absences: .never)
  }
}

extension Referrals.CAS3 {
  /// The region and delivery unit in which a bed is wanted.
  public struct Placement: FactGroup {
    /// Probation region in which a bed is wanted.
    public let region = Fact<Region>(.ordinary, "CAS3 placement region", absences: .never)
    /// Probation delivery unit in which a bed is wanted.
    public let pdu = Fact<String>(.ordinary, "CAS3 placement PDU", absences: .never)
    /// Why another delivery unit of the home region suits better.
    public let pduChangeReason = Fact<String>.longText(
      .personal, "Reason for a different PDU in the home region")
    /// Whether proof is on nDelius that the receiving delivery unit in another region will look at the case.
    public let pduAgreementOnRecord = Fact<Bool>(
      .ordinary, "Is the out-of-region PDU agreement on nDelius?",
      hint: "Evidence that the receiving PDU will consider the case")
  }
}

extension Referrals.CAS3 {
  /// Whether the person can live in shared housing.
  public struct Sharing: FactGroup {
    /// Whether the person is fit to live in shared housing.
    public let suitable = Fact<Bool>(
      .personal, to: .agenciesAndSupplier, "Is the person suitable for shared housing?", absences: .never)
    /// How risk would be managed in shared housing.
    public let riskManagement = Fact<String>.longText(.personal, "Managing risk in shared housing")
    /// What makes shared housing unsuitable.
    public let unsuitableReason = Fact<String>.longText(.personal, "Reason shared housing is unsuitable")
  }
}

extension Referrals.CAS3 {
  /// How each risk bears on the placement, which is not the same as its level.
  public struct RiskImpact: FactGroup {
    /// How the risk to children affects the placement.
    public let children = Fact<String>.longText(
      .thirdParty, to: [.temporaryAccommodation], "Impact on placement: risk to children",
      hint: "Say what it means for the property and its area; name no child")
    /// How the risk to the public, or to a group of people, affects the placement.
    public let `public` = Fact<String>.longText(
      .personal, "Impact on placement: risk to the public", hint: "Include any group of people at risk")
    /// How the risk to a known adult affects the placement, with that adult left unnamed.
    public let knownAdult = Fact<String>.longText(
      .thirdParty, to: [.temporaryAccommodation], "Impact on placement: known adult at risk",
      hint: "Do not name or locate the adult")
    /// How the risk to staff affects the placement, and when it is greatest.
    public let staff = Fact<String>.longText(
      .personal, "Impact on placement: risk to staff", hint: "Say when the risk is greatest")
    /// How the risk to self is to be managed in the placement.
    public let self_ = Fact<String>.longText(.health, "Managing risk to self in the placement")
  }
}

extension Referrals.CAS3 {
  /// Senior approval for this level of risk.
  public struct Approval: FactGroup {
    /// Whether senior approval for this level of risk is given, awaited or not needed.
    public let status = Fact<CAS3ApprovalStatus>(
      .ordinary, "CAS3 senior approval: status", hint: "Check which risks need approval in your region",
      absences: .never)
    /// Who approved and when.
    public let detail = Fact<String>.longText(.ordinary, "CAS3 senior approval: name and date")
  }
}
