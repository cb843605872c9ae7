extension SourceShape {
  /// Every shape; a payload is recognised when it has the keys of one of them and of no other.
  public static let all: [SourceShape] = nDelius + oasys + prison + corePerson + tier + applications
}
