internal import ProbationRecord

extension SourceShape {
  /// The offences with their codes, the victims one by one, and the analysis.
  static let ordsOffence = ords(
    "offence", "OASys record: offences, victims and analysis", keys: ["offenceDetails|victimDetails"]
  ) { assessment, account in
    account.readOffenceTexts(assessment)
    readMotives(assessment, &account)
    readWeapon(assessment, &account)
    readOffences(assessment, &account)
    readVictims(assessment, &account)
  }
}

/// The motives that were ticked (2.9), and another one in words.
private func readMotives(_ assessment: OASysAssessment, _ account: inout AccountWriter) {
  let ticked = assessment["evidencedMotivations"]
  let nodes = ticked.elements + [assessment["otherMotivation"]]
  account.state(
    facts.offending.motivation, joining: nodes, by: "\n",
    .asOf(assessment.changed([ticked, assessment["otherMotivation"]])))
}

/// That a weapon was carried or used is one of the features that can be ticked (2.2).
///
/// Where it is not ticked, nothing is stated: nobody was asked that question alone.
private func readWeapon(_ assessment: OASysAssessment, _ account: inout AccountWriter) {
  let features = assessment["offenceInvolved"]
  let weapon = features.elements.filter { $0.rawText?.lowercased() == "carrying or using a weapon" }
  if weapon.isEmpty {
    if features.isPresent { account.set(.notFound, for: facts.offending.weaponUsed) }
  } else {
    account.state(facts.offending.weaponUsed, true, from: weapon, .asOf(assessment.changed([features])))
  }
}

/// Which of them a referral rests on is for the practitioner to say.
private func readOffences(_ assessment: OASysAssessment, _ account: inout AccountWriter) {
  let list = assessment["offenceDetails"]
  let day = assessment.changed([list])
  for node in list.elements {
    account.add(facts.offences) { offence in
      let sub = node["subOffence"]
      // Where no finer code fits, the finer words are an instruction to the assessor.
      let isInstruction = sub.rawText?.contains("[Use this code") == true
      offence.state(
        offence.facts.description, sub.saysSomething && !isInstruction ? sub : node["offence"], .asOf(day))
      readCode(node, day, &offence)
      offence.state(offence.facts.mainCategory, node["offence"], .asOf(day))
      if !isInstruction { offence.state(offence.facts.subCategory, sub, .asOf(day)) }
      offence.state(offence.facts.date, node["offenceDate"], .asOf(day))
    }
  }
}

/// The Home Office code is a class of three digits and a sub-class of two.
private func readCode(_ node: PayloadNode, _ day: CalendarDate?, _ offence: inout EntryWriter<Offence>) {
  let parts = [node["offenceCode"], node["offenceSubCode"]].filter(\.saysSomething)
  guard !parts.isEmpty else { return offence.set(.notFound, for: offence.facts.code) }
  let digits = parts.compactMap(\.rawText).map(\.trimmed).joined()
  guard parts.count == 2, digits.utf8.count == 5, digits.utf8.allSatisfy({ (48...57).contains($0) }),
    let code = Reference(lexical: digits)
  else {
    offence.context.note(
      .unreadable, parts[0], "The two parts do not make a Home Office code of five digits.")
    return offence.set(.failed, for: offence.facts.code, from: parts)
  }
  offence.state(offence.facts.code, code, from: parts, .asOf(day))
}

/// Of each victim the relationship alone has a fact.
///
/// The kind of victim is left open: the assessment does not say on which offence a referral rests. The account
/// of all relationships together (2.4.2) is taken only where no victim is listed, for it may speak of several.
private func readVictims(_ assessment: OASysAssessment, _ account: inout AccountWriter) {
  let list = assessment["victimDetails"]
  let day = assessment.changed([list])
  for node in list.elements {
    account.add(facts.victims) { victim in
      victim.state(victim.facts.relationship, node["victimRelation"], .asOf(day))
    }
  }
  let together = assessment["victimPerpetratorRelationship"]
  guard list.elements.isEmpty, together.saysSomething else { return }
  account.add(facts.victims) { victim in
    victim.state(victim.facts.relationship, together, .asOf(assessment.changed([together])))
  }
}
