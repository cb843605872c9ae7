extension Needs {
  /// Housing issues tied to reoffending or harm (OASys section 3).
  public struct Accommodation: FactGroup {
    /// Accommodation issues tied to reoffending or harm (OASys section 3).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Accommodation>] = [
      .longText(
        "summary", \.$summary, .personal, "Accommodation problems linked to offending or harm",
        hint: "From OASys section 3")
    ]
  }
}

extension Needs {
  /// Education, training and work issues tied to reoffending or harm (OASys section 4).
  public struct Employment: FactGroup {
    /// Education, training and work issues tied to reoffending or harm (OASys section 4).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Employment>] = [
      .longText(
        "summary", \.$summary, .personal, "Education and employment problems linked to offending or harm",
        hint: "From OASys section 4")
    ]
  }
}

extension Needs {
  /// Money and benefit issues tied to reoffending or harm (OASys section 5).
  public struct Finance: FactGroup {
    /// Money and benefit issues tied to reoffending or harm (OASys section 5).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Finance>] = [
      .longText(
        "summary", \.$summary, .personal, "Money problems linked to offending or harm",
        hint: "From OASys section 5")
    ]
  }
}

extension Needs {
  /// Relationship issues tied to reoffending or harm (OASys section 6).
  public struct Relationships: FactGroup {
    /// Relationship issues tied to reoffending or harm (OASys section 6).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Relationships>] = [
      .longText(
        "summary", \.$summary, .personal, "Relationship problems linked to offending or harm",
        hint: "From OASys section 6; do not name a victim")
    ]
  }
}

extension Needs {
  /// Lifestyle and associates tied to reoffending or harm (OASys section 7).
  public struct Lifestyle: FactGroup {
    /// Lifestyle, associates and group links tied to reoffending or harm (OASys section 7).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Lifestyle>] = [
      .longText(
        "summary", \.$summary, .personal, "Lifestyle and associates linked to offending or harm",
        hint: "From OASys section 7")
    ]
  }
}

extension Needs {
  /// Drug issues tied to reoffending or harm (OASys section 8).
  public struct Drugs: FactGroup {
    /// Drugs used, level of use and issues tied to reoffending or harm (OASys section 8).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Drugs>] = [
      .longText(
        "summary", \.$summary, .health, "Drug use linked to offending or harm",
        hint: "From OASys section 8; say which drugs and how often")
    ]
  }
}

extension Needs {
  /// Alcohol issues tied to reoffending or harm (OASys section 9).
  public struct Alcohol: FactGroup {
    /// Alcohol use and issues tied to reoffending or harm (OASys section 9).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Alcohol>] = [
      .longText(
        "summary", \.$summary, .health, "Alcohol use linked to offending or harm",
        hint: "From OASys section 9; say how much and how often")
    ]
  }
}

extension Needs {
  /// Emotional wellbeing tied to reoffending or harm (OASys section 10).
  public struct EmotionalWellbeing: FactGroup {
    /// Emotional wellbeing issues tied to reoffending or harm (OASys section 10).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<EmotionalWellbeing>] = [
      .longText(
        "summary", \.$summary, .health, "Emotional wellbeing linked to offending or harm",
        hint: "From OASys section 10")
    ]
  }
}

extension Needs {
  /// Thinking and behaviour tied to reoffending or harm (OASys section 11).
  public struct Thinking: FactGroup {
    /// Thinking and behaviour issues tied to reoffending or harm (OASys section 11).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Thinking>] = [
      .longText(
        "summary", \.$summary, .personal, "Thinking and behaviour linked to offending or harm",
        hint: "From OASys section 11")
    ]
  }
}

extension Needs {
  /// Attitudes tied to reoffending or harm (OASys section 12).
  public struct Attitudes: FactGroup {
    /// Attitude issues tied to reoffending or harm (OASys section 12).
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Attitudes>] = [
      .longText(
        "summary", \.$summary, .personal, "Attitudes linked to offending or harm",
        hint: "From OASys section 12")
    ]
  }
}
