extension Risk {
  /// Risk that the person comes to harm, by their own hand or others'.
  public struct ToSelf: FactGroup {
    /// Self-harm and suicide.
    public let selfHarm = SelfHarm()
    /// Concern about how the person copes in custody, an approved premises, a hostel or a secure hospital.
    public let coping = Fact<String>.longText(
      .health, "Concerns about coping in custody, hostels or hospital")
    /// How others may exploit or harm the person.
    public let vulnerability = Vulnerability()
    /// Whether a crisis safety plan is done and may be shared.
    public let safetyPlan = Fact<SafetyPlanStatus>(
      .health, "Crisis safety plan: completed and shareable",
      hint: "It goes to the housing provider only if the person agrees")
  }
}

extension Risk.ToSelf {
  /// Self-harm and suicide.
  public struct SelfHarm: FactGroup {
    /// Whether there is a self-harm or suicide concern, now or in the past.
    public let present = Fact<Bool>(
      .health, "Any concern about self-harm or suicide?", hint: "Include past concerns")
    /// Nature, triggers and frequency of self-harm or suicide risk, now and in the past.
    public let detail = Fact<String>.longText(
      .health, "Self-harm and suicide: details",
      hint: "Say how recent and how often, and what usually triggers it")
  }
}

extension Risk.ToSelf {
  /// How others may exploit or harm the person.
  public struct Vulnerability: FactGroup {
    /// Whether the person is vulnerable, through exploitation or harm by others, past trauma or another
    /// safeguarding worry.
    public let present = Fact<Bool>(
      .safeguarding, to: [.approvedPremises, .temporaryAccommodation],
      "Is the person vulnerable or open to exploitation?",
      hint: "Count trauma and other safeguarding concerns, not only exploitation")
    /// How the person is vulnerable and how others may exploit or harm them.
    public let detail = Fact<String>.longText(
      .safeguarding, to: [.approvedPremises, .temporaryAccommodation, .mappaAgencies],
      "Details of vulnerability or exploitation")
  }
}
