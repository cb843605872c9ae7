/// A case tier, of either tiering scheme.
public struct TierScore: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A0.
  public static let a0 = TierScore(rawValue: "a0")
  /// A1.
  public static let a1 = TierScore(rawValue: "a1")
  /// A2.
  public static let a2 = TierScore(rawValue: "a2")
  /// A3.
  public static let a3 = TierScore(rawValue: "a3")
  /// B0.
  public static let b0 = TierScore(rawValue: "b0")
  /// B1.
  public static let b1 = TierScore(rawValue: "b1")
  /// B2.
  public static let b2 = TierScore(rawValue: "b2")
  /// B3.
  public static let b3 = TierScore(rawValue: "b3")
  /// C0.
  public static let c0 = TierScore(rawValue: "c0")
  /// C1.
  public static let c1 = TierScore(rawValue: "c1")
  /// C2.
  public static let c2 = TierScore(rawValue: "c2")
  /// C3.
  public static let c3 = TierScore(rawValue: "c3")
  /// D0.
  public static let d0 = TierScore(rawValue: "d0")
  /// D1.
  public static let d1 = TierScore(rawValue: "d1")
  /// D2.
  public static let d2 = TierScore(rawValue: "d2")
  /// D3.
  public static let d3 = TierScore(rawValue: "d3")
  /// A.
  public static let a = TierScore(rawValue: "a")
  /// B.
  public static let b = TierScore(rawValue: "b")
  /// C.
  public static let c = TierScore(rawValue: "c")
  /// D.
  public static let d = TierScore(rawValue: "d")
  /// E.
  public static let e = TierScore(rawValue: "e")
  /// F.
  public static let f = TierScore(rawValue: "f")
  /// G.
  public static let g = TierScore(rawValue: "g")

  /// The list's name in the data dictionary.
  public static let listName = "tierScore"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.a0, "A0", "tier:A0", "cas1:A0", "cas3:A0"),
    entry(.a1, "A1", "tier:A1", "cas1:A1", "cas3:A1"),
    entry(.a2, "A2", "tier:A2", "cas1:A2", "cas3:A2"),
    entry(.a3, "A3", "tier:A3", "cas1:A3", "cas3:A3"),
    entry(.b0, "B0", "tier:B0", "cas1:B0", "cas3:B0"),
    entry(.b1, "B1", "tier:B1", "cas1:B1", "cas3:B1"),
    entry(.b2, "B2", "tier:B2", "cas1:B2", "cas3:B2"),
    entry(.b3, "B3", "tier:B3", "cas1:B3", "cas3:B3"),
    entry(.c0, "C0", "tier:C0", "cas1:C0", "cas3:C0"),
    entry(.c1, "C1", "tier:C1", "cas1:C1", "cas3:C1"),
    entry(.c2, "C2", "tier:C2", "cas1:C2", "cas3:C2"),
    entry(.c3, "C3", "tier:C3", "cas1:C3", "cas3:C3"),
    entry(.d0, "D0", "tier:D0", "cas1:D0", "cas3:D0"),
    entry(.d1, "D1", "tier:D1", "cas1:D1", "cas3:D1"),
    entry(.d2, "D2", "tier:D2", "cas1:D2", "cas3:D2"),
    entry(.d3, "D3", "tier:D3", "cas1:D3", "cas3:D3"),
    entry(.a, "A", "tier:A", "cas1:A", "cas3:A"),
    entry(.b, "B", "tier:B", "cas1:B", "cas3:B"),
    entry(.c, "C", "tier:C", "cas1:C", "cas3:C"),
    entry(.d, "D", "tier:D", "cas1:D", "cas3:D"),
    entry(.e, "E", "tier:E", "cas1:E", "cas3:E"),
    entry(.f, "F", "tier:F", "cas1:F", "cas3:F"),
    entry(.g, "G", "tier:G", "cas1:G", "cas3:G"),
  ]
}
