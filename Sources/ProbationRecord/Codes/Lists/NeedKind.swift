/// A kind of health, disability, access or language need.
public enum NeedKind: String, ClosedCodeList {
  case mobility, visualImpairment, hearingImpairment, learningDisability, neurodivergence, language
  case other, healthcare, mentalHealth, physicalHealth, speech

  /// The list's name in the data dictionary.
  public static let listName = "needKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.mobility, "Mobility", "cas1:mobility", "cas3:mobility"),
    entry(.visualImpairment, "Sight", "cas1:visualImpairment", "cas3:visualImpairment"),
    entry(.hearingImpairment, "Hearing", "cas1:hearingImpairment", "cas3:hearingImpairment"),
    entry(
      .learningDisability, "Learning disability or difficulty", "cas1:learningDisability",
      "cas3:learningDisability", "ndelius:LD"),
    entry(.neurodivergence, "Neurodivergence", "cas1:neurodivergentConditions", "cas3:neurodivergence"),
    entry(.language, "Language", "cas3:language"),
    entry(.other, "Other", "cas1:other", "cas3:other"),
    entry(.healthcare, "Healthcare, not more closely known", "cas1:healthcare", "cas3:other"),
    entry(.mentalHealth, "Mental health", "cas3:mentalHealth", "cas1:healthcare"),
    entry(.physicalHealth, "Physical health condition", "cas3:physicalHealth", "cas1:healthcare"),
    entry(.speech, "Speech", "ndelius:SI", "cas1:other", "cas3:other"),
  ]
}
