extension Risk {
  /// Risk that the person comes to harm, by their own hand or others'.
  public struct ToSelf: FactGroup {
    /// Self-harm and suicide.
    public var selfHarm = SelfHarm()
    /// Concern about how the person copes in custody, an approved premises, a hostel or a secure hospital.
    @Fact public var coping: String?
    /// How others may exploit or harm the person.
    public var vulnerability = Vulnerability()
    /// Whether a crisis safety plan is done and may be shared.
    @Fact public var safetyPlan: SafetyPlanStatus?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ToSelf>] = [
      .group("selfHarm", \.selfHarm),
      .longText("coping", \.$coping, .health, "Concerns about coping in custody, hostels or hospital"),
      .group("vulnerability", \.vulnerability),
      .fact(
        "safetyPlan", \.$safetyPlan, .health, "Crisis safety plan: completed and shareable",
        hint: "It goes to the housing provider only if the person agrees"),
    ]
  }
}

extension Risk.ToSelf {
  /// Self-harm and suicide.
  public struct SelfHarm: FactGroup {
    /// Whether there is a self-harm or suicide concern, now or in the past.
    @Fact public var present: Bool?
    /// Nature, triggers and frequency of self-harm or suicide risk, now and in the past.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<SelfHarm>] = [
      .fact(
        "present", \.$present, .health, "Any concern about self-harm or suicide?",
        hint: "Include past concerns"),
      .longText(
        "detail", \.$detail, .health, "Self-harm and suicide: details",
        hint: "Say how recent and how often, and what usually triggers it"),
    ]
  }
}

extension Risk.ToSelf {
  /// How others may exploit or harm the person.
  public struct Vulnerability: FactGroup {
    /// Whether the person is vulnerable, through exploitation or harm by others, past trauma or another
    /// safeguarding worry.
    @Fact public var present: Bool?
    /// How the person is vulnerable and how others may exploit or harm them.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Vulnerability>] = [
      .fact(
        "present", \.$present, .safeguarding, to: [.approvedPremises, .temporaryAccommodation],
        "Is the person vulnerable or open to exploitation?",
        hint: "Count trauma and other safeguarding concerns, not only exploitation"),
      .longText(
        "detail", \.$detail, .safeguarding, to: [.approvedPremises, .temporaryAccommodation, .mappaAgencies],
        "Details of vulnerability or exploitation"),
    ]
  }
}
