/// An active case register of nDelius that other agencies should know of.
public struct RiskFlag: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Registered sex offender.
  public static let registeredSexOffender = RiskFlag(rawValue: "registeredSexOffender")
  /// Sexual harm prevention or sexual risk order.
  public static let sexualHarmOrRiskOrder = RiskFlag(rawValue: "sexualHarmOrRiskOrder")
  /// Terrorism Act offender.
  public static let terrorismActOffender = RiskFlag(rawValue: "terrorismActOffender")
  /// Domestic abuse perpetrator.
  public static let domesticAbusePerpetrator = RiskFlag(rawValue: "domesticAbusePerpetrator")
  /// Child sexual exploitation perpetrator.
  public static let childSexualExploitationPerpetrator = RiskFlag(
    rawValue: "childSexualExploitationPerpetrator")
  /// Risk to children.
  public static let riskToChildren = RiskFlag(rawValue: "riskToChildren")
  /// Child concerns.
  public static let childConcerns = RiskFlag(rawValue: "childConcerns")
  /// Child protection.
  public static let childProtection = RiskFlag(rawValue: "childProtection")
  /// Risk to known adult.
  public static let riskToKnownAdult = RiskFlag(rawValue: "riskToKnownAdult")
  /// Risk to public.
  public static let riskToPublic = RiskFlag(rawValue: "riskToPublic")
  /// Risk to staff.
  public static let riskToStaff = RiskFlag(rawValue: "riskToStaff")
  /// Risk to adult at risk.
  public static let riskToAdultAtRisk = RiskFlag(rawValue: "riskToAdultAtRisk")
  /// Adult at risk.
  public static let adultAtRisk = RiskFlag(rawValue: "adultAtRisk")
  /// Vulnerable.
  public static let vulnerable = RiskFlag(rawValue: "vulnerable")
  /// Weapons.
  public static let weapons = RiskFlag(rawValue: "weapons")
  /// Street gangs.
  public static let streetGangs = RiskFlag(rawValue: "streetGangs")
  /// Organised crime.
  public static let organisedCrime = RiskFlag(rawValue: "organisedCrime")
  /// Hate crime.
  public static let hateCrime = RiskFlag(rawValue: "hateCrime")
  /// Modern slavery perpetrator.
  public static let modernSlaveryPerpetrator = RiskFlag(rawValue: "modernSlaveryPerpetrator")
  /// Stalking protection order.
  public static let stalkingProtectionOrder = RiskFlag(rawValue: "stalkingProtectionOrder")
  /// Restraining order.
  public static let restrainingOrder = RiskFlag(rawValue: "restrainingOrder")
  /// ViSOR record.
  public static let visor = RiskFlag(rawValue: "visor")
  /// Victim contact scheme applies.
  public static let victimContact = RiskFlag(rawValue: "victimContact")
  /// MARAC.
  public static let marac = RiskFlag(rawValue: "marac")
  /// Suicide or self-harm.
  public static let selfHarm = RiskFlag(rawValue: "selfHarm")
  /// Mentally disordered offender.
  public static let mentallyDisorderedOffender = RiskFlag(rawValue: "mentallyDisorderedOffender")
  /// Home Office interest.
  public static let homeOfficeInterest = RiskFlag(rawValue: "homeOfficeInterest")
  /// Lifer.
  public static let lifer = RiskFlag(rawValue: "lifer")
  /// Public interest.
  public static let publicInterest = RiskFlag(rawValue: "publicInterest")
  /// Integrated offender management.
  public static let integratedOffenderManagement = RiskFlag(rawValue: "integratedOffenderManagement")
  /// Warrant or summons.
  public static let warrant = RiskFlag(rawValue: "warrant")
  /// Duplicate records exist.
  public static let duplicateRecords = RiskFlag(rawValue: "duplicateRecords")

  /// The list's name in the data dictionary.
  public static let listName = "riskFlag"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.registeredSexOffender, "Registered sex offender", "ndelius:ARSO"),
    entry(.sexualHarmOrRiskOrder, "Sexual harm prevention or sexual risk order", "ndelius:SOPS"),
    entry(.terrorismActOffender, "Terrorism Act offender", "ndelius:RTAO"),
    entry(.domesticAbusePerpetrator, "Domestic abuse perpetrator", "ndelius:ADVP"),
    entry(.childSexualExploitationPerpetrator, "Child sexual exploitation perpetrator", "ndelius:CSEP"),
    entry(.riskToChildren, "Risk to children", "ndelius:RCHD"),
    entry(.childConcerns, "Child concerns", "ndelius:RCCO"),
    entry(.childProtection, "Child protection", "ndelius:RCPR"),
    entry(.riskToKnownAdult, "Risk to known adult", "ndelius:REG15"),
    entry(.riskToPublic, "Risk to public", "ndelius:REG17"),
    entry(.riskToStaff, "Risk to staff", "ndelius:AV2S"),
    entry(.riskToAdultAtRisk, "Risk to adult at risk", "ndelius:REG22"),
    entry(.adultAtRisk, "Adult at risk", "ndelius:RVAD"),
    entry(.vulnerable, "Vulnerable", "ndelius:RVLN"),
    entry(.weapons, "Weapons", "ndelius:WEAP"),
    entry(.streetGangs, "Street gangs", "ndelius:STRG"),
    entry(.organisedCrime, "Organised crime", "ndelius:REG26"),
    entry(.hateCrime, "Hate crime", "ndelius:IRMO"),
    entry(.modernSlaveryPerpetrator, "Modern slavery perpetrator", "ndelius:MSP"),
    entry(.stalkingProtectionOrder, "Stalking protection order", "ndelius:SPO"),
    entry(.restrainingOrder, "Restraining order", "ndelius:RSTO"),
    entry(.visor, "ViSOR record", "ndelius:AVIS"),
    entry(.victimContact, "Victim contact scheme applies", "ndelius:INVI"),
    entry(.marac, "MARAC", "ndelius:IMAR"),
    entry(.selfHarm, "Suicide or self-harm", "ndelius:ALSH"),
    entry(.mentallyDisorderedOffender, "Mentally disordered offender", "ndelius:RMDO"),
    entry(.homeOfficeInterest, "Home Office interest", "ndelius:HOIE"),
    entry(.lifer, "Lifer", "ndelius:INLL"),
    entry(.publicInterest, "Public interest", "ndelius:RPIR"),
    entry(.integratedOffenderManagement, "Integrated offender management", "ndelius:IIOM"),
    entry(.warrant, "Warrant or summons", "ndelius:WRSM"),
    entry(.duplicateRecords, "Duplicate records exist", "ndelius:DOFF"),
  ]
}
