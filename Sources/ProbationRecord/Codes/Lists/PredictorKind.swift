/// A risk assessment tool.
public struct PredictorKind: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// OGRS3, two-year reoffending.
  public static let ogrs3 = PredictorKind(rawValue: "ogrs3")
  /// OGP, general reoffending.
  public static let ogp = PredictorKind(rawValue: "ogp")
  /// OVP, violent reoffending.
  public static let ovp = PredictorKind(rawValue: "ovp")
  /// RSR, risk of serious recidivism.
  public static let rsr = PredictorKind(rawValue: "rsr")
  /// OSP, direct contact.
  public static let ospDirectContact = PredictorKind(rawValue: "ospDirectContact")
  /// OSP, indirect contact and images.
  public static let ospIndirectImages = PredictorKind(rawValue: "ospIndirectImages")
  /// ARP, all reoffending predictor (newer scores).
  public static let arp = PredictorKind(rawValue: "arp")
  /// VRP, violent reoffending predictor (newer scores).
  public static let vrp = PredictorKind(rawValue: "vrp")
  /// SVRP, serious violent reoffending predictor (newer scores).
  public static let svrp = PredictorKind(rawValue: "svrp")
  /// DC-SRP, direct contact sexual reoffending predictor (newer scores).
  public static let dcSrp = PredictorKind(rawValue: "dcSrp")
  /// IIC-SRP, images and indirect contact sexual reoffending predictor (newer scores).
  public static let iicSrp = PredictorKind(rawValue: "iicSrp")
  /// CSRP, combined serious reoffending predictor (newer scores).
  public static let csrp = PredictorKind(rawValue: "csrp")
  /// Risk Matrix 2000, sexual.
  public static let rm2000Sexual = PredictorKind(rawValue: "rm2000Sexual")
  /// Risk Matrix 2000, violence.
  public static let rm2000Violent = PredictorKind(rawValue: "rm2000Violent")
  /// Risk Matrix 2000, combined.
  public static let rm2000Combined = PredictorKind(rawValue: "rm2000Combined")
  /// ARMS priority.
  public static let arms = PredictorKind(rawValue: "arms")
  /// SARA, risk to partner.
  public static let saraPartner = PredictorKind(rawValue: "saraPartner")
  /// SARA, risk to others.
  public static let saraOthers = PredictorKind(rawValue: "saraOthers")
  /// Extremism risk guidance.
  public static let erg = PredictorKind(rawValue: "erg")
  /// AssetPlus, for a young person.
  public static let assetPlus = PredictorKind(rawValue: "assetPlus")
  /// Clinical tool such as HCR-20.
  public static let clinical = PredictorKind(rawValue: "clinical")
  /// Any other tool.
  public static let other = PredictorKind(rawValue: "other")

  /// The list's name in the data dictionary.
  public static let listName = "predictorKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.ogrs3, "OGRS3, two-year reoffending", "oasys:OGRS"),
    entry(.ogp, "OGP, general reoffending", "oasys:OGP"),
    entry(.ovp, "OVP, violent reoffending", "oasys:OVP"),
    entry(.rsr, "RSR, risk of serious recidivism", "oasys:RSR", "arns:RSR"),
    entry(.ospDirectContact, "OSP, direct contact", "arns:OSPDC", "arns:OSPC"),
    entry(.ospIndirectImages, "OSP, indirect contact and images", "arns:OSPII", "arns:OSPI"),
    entry(.arp, "ARP, all reoffending predictor (newer scores)", "arns:allReoffendingPredictor"),
    entry(.vrp, "VRP, violent reoffending predictor (newer scores)", "arns:violentReoffendingPredictor"),
    entry(
      .svrp, "SVRP, serious violent reoffending predictor (newer scores)",
      "arns:seriousViolentReoffendingPredictor"),
    entry(
      .dcSrp, "DC-SRP, direct contact sexual reoffending predictor (newer scores)",
      "arns:directContactSexualReoffendingPredictor"),
    entry(
      .iicSrp, "IIC-SRP, images and indirect contact sexual reoffending predictor (newer scores)",
      "arns:indirectImageContactSexualReoffendingPredictor"),
    entry(
      .csrp, "CSRP, combined serious reoffending predictor (newer scores)",
      "arns:combinedSeriousReoffendingPredictor"),
    entry(.rm2000Sexual, "Risk Matrix 2000, sexual"),
    entry(.rm2000Violent, "Risk Matrix 2000, violence"),
    entry(.rm2000Combined, "Risk Matrix 2000, combined"),
    entry(.arms, "ARMS priority"),
    entry(.saraPartner, "SARA, risk to partner"),
    entry(.saraOthers, "SARA, risk to others"),
    entry(.erg, "Extremism risk guidance"),
    entry(.assetPlus, "AssetPlus, for a young person"),
    entry(.clinical, "Clinical tool such as HCR-20"),
    entry(.other, "Any other tool"),
  ]
}
