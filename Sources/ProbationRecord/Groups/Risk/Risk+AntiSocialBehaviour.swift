extension Risk {
  /// Anti-social behaviour and how the placement copes with it.
  public struct AntiSocialBehaviour: FactGroup {
    /// Whether anti-social behaviour is a concern.
    public let present = Fact<Bool>(.personal, "Is anti-social behaviour a concern?")
    /// How the placement will be supported given that concern.
    public let detail = Fact<String>.longText(.personal, "Managing anti-social behaviour in the placement")
  }
}
