extension Referrals.ApprovedPremises {
  /// The activities that would help, and how.
  public struct Rehabilitation: FactGroup {
    /// Kinds of activity in the approved premises that would help.
    public let activities = Fact<[APActivity]>(
      .personal, "Rehabilitative activities that would help", absences: .never)
    /// Own words for another activity.
    public let activityOther = Fact<String>(.personal, "Other rehabilitative activity", wording: .ownWords)
    /// How those activities would help.
    public let summary = Fact<String>.longText(
      .personal, "How rehabilitative activities would help the person", absences: .never)
  }
}
