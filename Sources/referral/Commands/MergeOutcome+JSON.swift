import ProbationRecord
import ReferralForms
import SourceSystems

extension MergeOutcome {
  /// What there is to decide and how full the record is, as members of a report.
  var members: [JSONMember] {
    [
      JSONMember("conflicts", .list(conflicts.map(\.json))),
      JSONMember("heldApart", .list(heldApart.map(\.json))),
      JSONMember("onCallersWord", .list(onCallersWord.map { .string($0) })),
      JSONMember(
        "population",
        [
          "method": .string(
            "Questions that a form must have answered, always or on a condition; every condition counts as holding "
              + "and a list counts once. A fact counts once over all forms. Owed is what the person's own case still "
              + "needs, with conditions tested and each entry of a list counted."),
          "forms": .list(
            zip(before.forms, after.forms).map { old, new in
              ["form": .string(new.form), "before": old.count.json, "after": new.count.json]
            }),
          "facts": ["before": before.facts.json, "after": after.facts.json],
          "unanswered": .list(
            openOutcomes.map { open in
              [
                "fact": .string(open.fact.path), "label": .string(open.fact.label),
                "outcome": .string(open.outcome.map(\.rawValue) ?? "notAsked"),
              ]
            }),
        ]),
    ]
  }
}
