import ProbationRecord
import ReferralForms
import Testing

@Suite("Conditions")
struct ConditionTests {
  /// A condition, the record it is asked of, and whether it makes an answer required or keeps it back.
  struct Case: CustomTestStringConvertible, Sendable {
    let id: String
    let condition: Condition
    let record: CaseRecord
    let status: Answer.Status

    var testDescription: String { id }
  }

  /// A form with one question, asked under the condition; the record states the answer unless it is missing.
  static func form(asking condition: Condition) -> Form {
    Form(
      id: "one", title: "One", version: "1.0", rootElement: "One", schemaFile: "cas3.xsd",
      audience: .mappaAgencies,
      sections: [section("one", "One") { field("court", facts.sentence.court, .when(condition)) }])
  }

  static let isLife = facts.sentence.type.is(.life)
  static let life = CaseRecord { $0.sentence.type = .life }
  static let order = CaseRecord { $0.sentence.type = .communityOrder }
  static let unknown = CaseRecord { $0[facts.sentence.type] = .absent(.notKnown) }
  static let needs = CaseRecord { record in
    record.health.needs.replaceAll(with: { $0.kind = .mobility }, { $0.kind = .language })
  }
  static let dates = CaseRecord { $0.release.date = Samples.date("2026-12-19") }
  static let alcohol = CaseRecord { $0.needs.alcohol.summary = "Drinks at weekends." }
  static let regions = CaseRecord { record in
    record.referrals.cas3.placement.region = .wales
    record.management.practitioner.region = .london
  }
  static let sameRegion = facts.referrals.cas3.placement.region.equals(
    facts.management.practitioner.region)

  static let cases: [Case] = [
    Case(id: "a value that is equal", condition: isLife, record: life, status: .missing),
    Case(id: "a value that differs", condition: isLife, record: order, status: .heldBack),
    Case(id: "no value", condition: isLife, record: Samples.empty, status: .given),
    Case(id: "a stated absence", condition: isLife, record: unknown, status: .given),
    Case(
      id: "differs, with another value", condition: facts.sentence.type.isNot(.life), record: order,
      status: .missing),
    Case(
      id: "differs, without a value", condition: facts.sentence.type.isNot(.life), record: Samples.empty,
      status: .given),
    Case(id: "in", condition: facts.sentence.type.isIn([.life, .ipp]), record: life, status: .missing),
    Case(
      id: "not in", condition: facts.sentence.type.isNotIn([.life, .ipp]), record: order, status: .missing),
    Case(
      id: "not in, without a value", condition: facts.sentence.type.isNotIn([.life]),
      record: Samples.empty, status: .given),
    Case(
      id: "an item includes", condition: facts.health.needs.kind.includesAny(of: [.mobility, .speech]),
      record: needs, status: .missing),
    Case(
      id: "no item includes", condition: facts.health.needs.kind.includes(.speech), record: needs,
      status: .heldBack),
    Case(id: "is present", condition: facts.release.date.isPresent, record: dates, status: .missing),
    Case(
      id: "is present, nothing stated", condition: facts.release.date.isPresent, record: Samples.empty,
      status: .given),
    Case(
      id: "is present, stated to be absent", condition: facts.sentence.type.isPresent, record: unknown,
      status: .heldBack),
    Case(
      id: "is absent", condition: facts.needs.alcohol.summary.isAbsent, record: Samples.empty,
      status: .missing),
    Case(
      id: "another answer stands in for this one", condition: facts.needs.alcohol.summary.isAbsent,
      record: alcohol, status: .given),
    Case(
      id: "one of several, and another of them is there",
      condition: !(facts.needs.alcohol.summary.isPresent || facts.needs.drugs.summary.isPresent),
      record: alcohol, status: .given),
    Case(id: "not, of no value", condition: !isLife, record: Samples.empty, status: .missing),
    Case(id: "not, of a value", condition: !isLife, record: life, status: .heldBack),
    Case(
      id: "and, with one false", condition: isLife && facts.release.date.isPresent, record: order,
      status: .heldBack),
    Case(
      id: "or, with one open", condition: isLife || facts.release.date.isPresent, record: order,
      status: .given),
    Case(id: "two facts that differ", condition: sameRegion, record: regions, status: .heldBack),
    Case(
      id: "before today + 28 days", condition: facts.release.date.isBefore(.todayPlusDays(28)),
      record: dates,
      status: .heldBack),
    Case(
      id: "today + 28 days or before", condition: facts.release.date.isOnOrBefore(.todayPlusDays(28)),
      record: dates, status: .missing),
    Case(
      id: "before today + 6 months", condition: facts.release.date.isBefore(.todayPlusMonths(6)),
      record: dates,
      status: .missing),
  ]

  @Test(
    "A condition requires an answer when it holds and keeps one back when it is known to be false",
    arguments: cases)
  func conditionIsTested(_ sample: Case) {
    let form = Self.form(asking: sample.condition)
    var record = sample.record
    if sample.status != .missing { record.sentence.court = "Exampleton Crown Court" }
    #expect(form.status(of: "sentence.court", in: record) == sample.status)
  }

  @Test("An answer of a branch that was left does not open further branches")
  func abandonedBranchesStayClosed() {
    // The CAS3 service sends such answers: the gate was answered otherwise after they were given.
    let record = CaseRecord { record in
      record.offending.everConvicted.sexualOffence = true
      record.risk.sexualBehaviour.present = true
      record.risk.sexualBehaviour.detail = "An answer from before the gate was changed."
    }
    #expect(Form.cas3.status(of: "risk.sexualBehaviour.present", in: record) == .heldBack)
    #expect(Form.cas3.status(of: "risk.sexualBehaviour.detail", in: record) == .heldBack)
  }

  @Test("An answer that is held back is not present for the questions that hang on it")
  func heldBackAnswersAreNotPresent() {
    var record = CaseRecord { record in
      record.custody.status = .inCustody
      record.release.dateStatus = .notKnown
      record.release.date = Samples.date("2026-12-01")
    }
    #expect(Form.mappa.status(of: "release.date", in: record) == .heldBack)
    #expect(Form.mappa.status(of: "accommodation.proposed.address", in: record) == .open)
    record.release.dateStatus = .confirmed
    #expect(Form.mappa.status(of: "accommodation.proposed.address", in: record) == .missing)
  }

  @Test("An answer that makes sense for everybody is sent although its condition is false")
  func mandatoryAnswersAreSent() {
    let record = CaseRecord { record in
      record.sentence.type = .standardDeterminate
      record.mappa.level = .level2
    }
    #expect(Form.approvedPremises.status(of: "mappa.level", in: record) == .given)
    #expect(Form.approvedPremises.status(of: "mappa.category", in: record) == .open)
    let bound = CaseRecord { $0.sentence.type = .nonStatutory }
    #expect(Form.approvedPremises.status(of: "mappa.level", in: bound) == .missing)
  }

  @Test("A condition explains itself in the words of its questions")
  func conditionsExplainThemselves() {
    let condition = facts.custody.status.is(.inCustody) && !facts.release.date.isPresent
    #expect(
      condition.explanation
        == "“Current location of the person” is In prison and “Release date” has no answer")
  }

  @Test("A condition on a fact of the same list is tested item by item")
  func siblingsAreTestedPerItem() {
    let record = CaseRecord { record in
      record.accommodation.hadPreviousStay = .yes
      record.accommodation.previousStays.replaceAll(
        with: { $0.service = .cas1 },
        {
          $0.service = .cas3; $0.conduct = "Paid the service charge and left on the agreed day."
        })
    }
    #expect(
      Form.approvedPremises.status(of: "accommodation.previousStays[0].conduct", in: record) == .missing)
    #expect(
      Form.approvedPremises.status(of: "accommodation.previousStays[1].conduct", in: record) == .heldBack)
    #expect(Form.cas3.status(of: "accommodation.previousStays[1].conduct", in: record) == .given)
  }

  @Test("Conditions can be told apart and read as data")
  func conditionsAreData() {
    let condition = Self.isLife && !(facts.release.date.isPresent || Self.sameRegion)
    let same = Self.isLife && !(facts.release.date.isPresent || Self.sameRegion)
    #expect(condition == same)
    #expect(
      condition.description
        == "sentence.type = life and not (release.date is present or "
        + "referrals.cas3.placement.region = management.practitioner.region)")
    #expect(
      condition.facts.map(\.path) == [
        "sentence.type", "release.date", "referrals.cas3.placement.region", "management.practitioner.region",
      ])
  }
}
