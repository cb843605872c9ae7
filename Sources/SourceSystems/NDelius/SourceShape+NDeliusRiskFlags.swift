internal import ProbationRecord

extension SourceShape {
  /// The risk flags in Manage people on probation, which come without codes.
  ///
  /// The colour of a register (`level`) is no level of serious harm, so it is not read as one.
  static let nDeliusRiskFlags = SourceShape(
    "ndelius.risk-flags", .ndelius, "nDelius risk flags (Manage people on probation)",
    keys: ["personSummary", "riskFlags"]
  ) { payload, account in
    account.readNDeliusPersonSummary(payload["personSummary"])
    account.readNDeliusMAPPA(payload["mappa"])
    let flags = payload["riskFlags"].elements
    for removed in payload["removedRiskFlags"].elements + flags.filter({ $0["removed"].isTrue }) {
      account.context.note(.notInForce, removed["description"])
    }
    let registers = flags.filter { !$0["removed"].isTrue }.map { flag in
      var register = NDeliusRegister(flag, type: flag["description"], start: flag["createdDate"])
      register.notes = flag["riskNotes"].elements.map { $0["note"] }
      return register
    }
    account.readNDeliusRegisters(registers, from: payload["riskFlags"])
    for register in registers where register.kind == .flag(.riskToStaff) {
      for note in register.entry["riskNotes"].elements where note["hasNoteBeenTruncated"].isTrue {
        account.context.note(.truncated, note["note"])
      }
    }
  }
}
