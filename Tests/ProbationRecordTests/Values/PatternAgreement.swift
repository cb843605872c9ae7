import ProbationRecord
import RandomRecords
import Testing

/// Checks that a type and its pattern agree on random texts and on seeds with single changes.
func expectAgreement<Value: LexicalValue>(
  _ type: Value.Type, _ pattern: String, pieces: [String], seeds: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
  var generator = SeededGenerator(state: 2026)
  var accepted = 0
  for round in 0..<4000 {
    var text = String.random(of: pieces, upTo: 14, by: &generator)
    if round % 2 == 0 {
      text = seeds[round / 2 % seeds.count]
      for _ in 0..<(1 + round % 3) { text = text.mutated(with: pieces, by: &generator) }
    }
    let isAccepted = Value(lexical: text) != nil
    accepted += isAccepted ? 1 : 0
    #expect(isAccepted == (try regex.wholeMatch(in: text) != nil), "\(text)", sourceLocation: sourceLocation)
  }
  #expect(accepted > 200 && accepted < 3800, sourceLocation: sourceLocation)
}
