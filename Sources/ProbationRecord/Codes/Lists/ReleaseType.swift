/// A legal route by which a person is released or managed.
public struct ReleaseType: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Conditional release on licence.
  public static let crdLicence = ReleaseType(rawValue: "crdLicence")
  /// Home detention curfew.
  public static let homeDetentionCurfew = ReleaseType(rawValue: "homeDetentionCurfew")
  /// Release on temporary licence.
  public static let temporaryLicence = ReleaseType(rawValue: "temporaryLicence")
  /// Extended determinate licence.
  public static let extendedDeterminateLicence = ReleaseType(rawValue: "extendedDeterminateLicence")
  /// Parole-directed licence.
  public static let parole = ReleaseType(rawValue: "parole")
  /// Re-release after fixed-term recall.
  public static let fixedTermRecall = ReleaseType(rawValue: "fixedTermRecall")
  /// Re-release after standard recall.
  public static let standardRecall = ReleaseType(rawValue: "standardRecall")
  /// Risk assessed recall review.
  public static let riskAssessedRecallReview = ReleaseType(rawValue: "riskAssessedRecallReview")
  /// IPP risk assessed recall review.
  public static let indeterminatePublicProtectionRarr = ReleaseType(
    rawValue: "indeterminatePublicProtectionRarr")
  /// Post-sentence supervision (not offered by CAS3 from 2026-05-11).
  public static let pss = ReleaseType(rawValue: "pss")
  /// Already in the community.
  public static let inCommunity = ReleaseType(rawValue: "inCommunity")
  /// Not applicable.
  public static let notApplicable = ReleaseType(rawValue: "notApplicable")

  /// The list's name in the data dictionary.
  public static let listName = "releaseType"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.crdLicence, "Conditional release on licence", "cas1:licence", "cas3:crdLicence", "cvl:CRD"),
    entry(.homeDetentionCurfew, "Home detention curfew", "cas1:hdc", "cvl:HDC"),
    entry(.temporaryLicence, "Release on temporary licence", "cas1:rotl"),
    entry(.extendedDeterminateLicence, "Extended determinate licence", "cas1:extendedDeterminateLicence"),
    entry(.parole, "Parole-directed licence", "cas1:paroleDirectedLicence", "cas3:parole"),
    entry(
      .fixedTermRecall, "Re-release after fixed-term recall", "cas1:reReleasedFollowingFixedTermRecall",
      "cas3:fixedTermRecall"),
    entry(
      .standardRecall, "Re-release after standard recall", "cas1:reReleasedPostRecall",
      "cas3:standardRecall"),
    entry(.riskAssessedRecallReview, "Risk assessed recall review", "cas3:riskAssessedRecallReview"),
    entry(
      .indeterminatePublicProtectionRarr, "IPP risk assessed recall review",
      "cas3:indeterminatePublicProtectionRarr"),
    entry(.pss, "Post-sentence supervision (not offered by CAS3 from 2026-05-11)", "cas1:pss", "cas3:pss"),
    entry(.inCommunity, "Already in the community", "cas1:in_community"),
    entry(.notApplicable, "Not applicable", "cas1:not_applicable"),
  ]
}
