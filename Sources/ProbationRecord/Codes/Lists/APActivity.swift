/// A kind of rehabilitative activity in approved premises.
public enum APActivity: String, ClosedCodeList {
  case accommodation, drugsAndAlcohol, childrenAndFamilies, health, educationTrainingAndEmployment
  case financeBenefitsAndDebt, attitudesAndBehaviour, abuse, sexWorking, other

  /// The list's name in the data dictionary.
  public static let listName = "apActivity"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.accommodation, "Accommodation", "cas1:accommodation"),
    entry(.drugsAndAlcohol, "Drugs and alcohol", "cas1:drugsAndAlcohol"),
    entry(.childrenAndFamilies, "Children and families", "cas1:childrenAndFamilies"),
    entry(.health, "Health", "cas1:health"),
    entry(
      .educationTrainingAndEmployment, "Education, training and employment",
      "cas1:educationTrainingAndEmployment"),
    entry(.financeBenefitsAndDebt, "Finance, benefits and debt", "cas1:financeBenefitsAndDebt"),
    entry(.attitudesAndBehaviour, "Attitudes, thinking and behaviour", "cas1:attitudesAndBehaviour"),
    entry(.abuse, "Abuse", "cas1:abuse"),
    entry(.sexWorking, "Sex working", "cas1:sexWorking"),
    entry(.other, "Other, in own words", "cas1:other"),
  ]
}
