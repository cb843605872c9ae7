extension Needs {
  /// Housing issues tied to reoffending or harm (OASys section 3).
  public struct Accommodation: FactGroup {
    /// Accommodation issues tied to reoffending or harm (OASys section 3).
    public let summary = Fact<String>.longText(
      .personal, "Accommodation problems linked to offending or harm", hint: "From OASys section 3")
  }
}

extension Needs {
  /// Education, training and work issues tied to reoffending or harm (OASys section 4).
  public struct Employment: FactGroup {
    /// Education, training and work issues tied to reoffending or harm (OASys section 4).
    public let summary = Fact<String>.longText(
      .personal, "Education and employment problems linked to offending or harm", hint: "From OASys section 4"
    )
  }
}

extension Needs {
  /// Money and benefit issues tied to reoffending or harm (OASys section 5).
  public struct Finance: FactGroup {
    /// Money and benefit issues tied to reoffending or harm (OASys section 5).
    public let summary = Fact<String>.longText(
      .personal, "Money problems linked to offending or harm", hint: "From OASys section 5")
  }
}

extension Needs {
  /// Relationship issues tied to reoffending or harm (OASys section 6).
  public struct Relationships: FactGroup {
    /// Relationship issues tied to reoffending or harm (OASys section 6).
    public let summary = Fact<String>.longText(
      .personal, "Relationship problems linked to offending or harm",
      hint: "From OASys section 6; do not name a victim")
  }
}

extension Needs {
  /// Lifestyle and associates tied to reoffending or harm (OASys section 7).
  public struct Lifestyle: FactGroup {
    /// Lifestyle, associates and group links tied to reoffending or harm (OASys section 7).
    public let summary = Fact<String>.longText(
      .personal, "Lifestyle and associates linked to offending or harm", hint: "From OASys section 7")
  }
}

extension Needs {
  /// Drug issues tied to reoffending or harm (OASys section 8).
  public struct Drugs: FactGroup {
    /// Drugs used, level of use and issues tied to reoffending or harm (OASys section 8).
    public let summary = Fact<String>.longText(
      .health, "Drug use linked to offending or harm",
      hint: "From OASys section 8; say which drugs and how often")
  }
}

extension Needs {
  /// Alcohol issues tied to reoffending or harm (OASys section 9).
  public struct Alcohol: FactGroup {
    /// Alcohol use and issues tied to reoffending or harm (OASys section 9).
    public let summary = Fact<String>.longText(
      .health, "Alcohol use linked to offending or harm",
      hint: "From OASys section 9; say how much and how often")
  }
}

extension Needs {
  /// Emotional wellbeing tied to reoffending or harm (OASys section 10).
  public struct EmotionalWellbeing: FactGroup {
    /// Emotional wellbeing issues tied to reoffending or harm (OASys section 10).
    public let summary = Fact<String>.longText(
      .health, "Emotional wellbeing linked to offending or harm", hint: "From OASys section 10")
  }
}

extension Needs {
  /// Thinking and behaviour tied to reoffending or harm (OASys section 11).
  public struct Thinking: FactGroup {
    /// Thinking and behaviour issues tied to reoffending or harm (OASys section 11).
    public let summary = Fact<String>.longText(
      .personal, "Thinking and behaviour linked to offending or harm", hint: "From OASys section 11")
  }
}

extension Needs {
  /// Attitudes tied to reoffending or harm (OASys section 12).
  public struct Attitudes: FactGroup {
    /// Attitude issues tied to reoffending or harm (OASys section 12).
    public let summary = Fact<String>.longText(
      .personal, "Attitudes linked to offending or harm", hint: "From OASys section 12")
  }
}
