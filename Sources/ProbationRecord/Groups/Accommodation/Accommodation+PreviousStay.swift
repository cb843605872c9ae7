extension Accommodation {
  /// An earlier stay in, or offer of, a community accommodation service place.
  public struct PreviousStay: FactGroup {
    /// Which community accommodation service that earlier stay was in.
    public let service = Fact<CASService>(.personal, "Earlier CAS stay: which service")
    /// How the person behaved during that stay, and how it ended.
    public let conduct = Fact<String>.longText(.personal, "Earlier CAS stay: behaviour and how it ended")
  }
}
