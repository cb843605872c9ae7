/// The check letter of police numbers: the number's remainder by 23 picks a letter, without I, O and S.
///
/// PNC and CRO numbers share it; 0 gives Z. Rule as in HMPPS person-record, letters recomputed.
func checkLetter(for number: Int) -> UInt8 {
  checkLetters[number % checkLetters.count]
}

private let checkLetters = Array("ZABCDEFGHJKLMNPQRTUVWXY".utf8)
