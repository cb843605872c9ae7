extension Referrals.ApprovedPremises {
  /// Why enhanced security is needed (ESAP).
  public struct ESAP: FactGroup {
    /// Agreement to enhanced security for a case outside the National Security Division.
    public let exception = Exception()
    /// Why enhanced security is needed.
    public let reasons = Fact<[APESAPReason]>(
      .personal, "ESAP: reasons for enhanced security", hint: "Choose at least one")
    /// Other enhanced-security factors that apply.
    public let factors = Fact<[APESAPFactor]>(.personal, "ESAP: other factors")
    /// Items that the person has hidden, for which enhanced search is wanted.
    public let secreting = Secreting()
    /// Behaviour for which enhanced CCTV is wanted.
    public let cctv = CCTV()
  }
}

extension Referrals.ApprovedPremises.ESAP {
  /// Agreement to enhanced security for a case outside the National Security Division.
  public struct Exception: FactGroup {
    /// Whether a head of public protection agreed an exception for enhanced security.
    public let agreed = Fact<Bool>(
      .ordinary, "ESAP exception: has the community HOPP agreed it?",
      hint: "Needed if the National Security Division does not manage the case")
    /// Name of the head of public protection who agreed.
    public let agreedBy = Fact<String>(
      .ordinary, "ESAP exception: name of community HOPP", hint: "HOPP means head of public protection")
    /// Day on which that exception was agreed.
    public let agreedDate = Fact<CalendarDate>(.ordinary, "ESAP exception: date agreed")
    /// Reasons for that exception.
    public let summary = Fact<String>.longText(.personal, "ESAP exception: reasons")
  }
}

extension Referrals.ApprovedPremises.ESAP {
  /// Items that the person has hidden, for which enhanced search is wanted.
  public struct Secreting: FactGroup {
    /// Kinds of item the person has hidden before.
    public let itemTypes = Fact<[APSecretedItem]>(.personal, "ESAP room search: items hidden before")
    /// Whether partner agencies asked for information from body-worn footage.
    public let intelligenceRequested = Fact<Bool>(
      .thirdParty, to: [.approvedPremises], "ESAP room search: have partners asked for footage?",
      hint: "Footage from body-worn cameras")
    /// What partner agencies asked for from body-worn footage.
    public let intelligenceDetail = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises], "ESAP room search: information partners asked for")
    /// Supporting notes on enhanced room search.
    public let notes = Fact<String>.longText(.personal, "ESAP room search: supporting notes")
  }
}

extension Referrals.ApprovedPremises.ESAP {
  /// Behaviour for which enhanced CCTV is wanted.
  public struct CCTV: FactGroup {
    /// Behaviours that call for enhanced CCTV.
    public let behaviours = Fact<[APCCTVBehaviour]>(.personal, "ESAP CCTV: behaviours to be monitored")
    /// Whether partner agencies asked for information from CCTV.
    public let intelligenceRequested = Fact<Bool>(
      .thirdParty, to: [.approvedPremises], "ESAP CCTV: have partners asked for footage?")
    /// What partner agencies asked for from CCTV.
    public let intelligenceDetail = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises], "ESAP CCTV: information partners asked for")
    /// Supporting notes on enhanced CCTV.
    public let notes = Fact<String>.longText(.personal, "ESAP CCTV: supporting notes")
  }
}
