import ProbationRecord
import ReferralForms
import SourceSystems

/// What merging accounts into a record came to.
///
/// It shows what the sources say, for the person who merges.
struct MergeOutcome {
  let before: PopulationReport
  let after: PopulationReport
  let conflicts: [Conflict]
  let heldApart: [HeldApart]
  let isWritten: Bool
  private let reports: [MergeReport]
  /// Of each payload, what came of the facts that it could have answered.
  let outcomes: [[String: SourceOutcome]]
  /// How many payloads gave no account.
  let silent: Int

  init(
    of reports: [MergeReport], before: CaseRecord, after: CaseRecord, on today: CalendarDate, isWritten: Bool,
    outcomes: [[String: SourceOutcome]] = [], silent: Int = 0
  ) {
    self.reports = reports
    self.before = PopulationReport(of: before, for: Form.referrals, on: today)
    self.after = PopulationReport(of: after, for: Form.referrals, on: today)
    conflicts = after.conflicts()
    heldApart = after.heldApart()
    self.isWritten = isWritten
    self.outcomes = outcomes
    self.silent = silent
  }

  /// Whether there is something for a person to decide.
  var hasFindings: Bool {
    !conflicts.isEmpty || !heldApart.isEmpty
      || entries.contains { [.noLongerListed, .listFull].contains($0.change) }
  }

  /// The readings that name nobody and were taken for this person's because whoever imported them said so.
  var onCallersWord: [String] { reports.flatMap(\.onCallersWord) }

  /// What became of every statement of every account, as the record now is: what two accounts of one run disagreed
  /// about may have been settled by a third.
  var entries: [MergeReport.Entry] {
    let open = Set(conflicts.map(\.path))
    return reports.flatMap(\.entries).map { entry in
      entry.change == .conflict && !open.contains(entry.path)
        ? MergeReport.Entry(path: entry.path, change: .unchanged, source: entry.source) : entry
    }
  }

  /// Of each fact that nobody has answered, the outcome over all payloads that says the most.
  var openOutcomes: [(fact: AnyFact, outcome: SourceOutcome?)] {
    after.unanswered.map { fact in
      let outcomes = outcomes.compactMap { $0[fact.path] }
      return (fact, SourceOutcome.mostTelling.first(where: outcomes.contains))
    }
  }
}
