/// What holds of every input, whatever its bytes: good ones, broken ones and hostile ones.
///
/// The fuzzer looks for an input that breaks a law, and the inputs that it has found are tested ever after. A law
/// is broken by an input that stops the program, too.
public enum InputLaw: String, CaseIterable, Sendable {
  /// XML that is read is within the limits, can be written, and reads the same again; each schema has one verdict.
  case xml
  /// A document that is received can be made again from what it says, and again with the same bytes.
  case document
  /// A record that is read can be written, and reads the same again.
  case json
  /// What a payload says is a record; every key is accounted for; importing it twice changes nothing.
  case payload
  /// What is read of a log of disclosures can be written, and reads the same again.
  case log
  /// A value has one spelling; an identifier is kept as it was written, and judged the same in its canonical one.
  case values
  /// Filling a form stops for no record, and answers that are held back decide nothing.
  case forms
  /// A record reads back from its JSON, and a document from its XML.
  case roundTrip

  /// Applies the law to an input.
  ///
  /// - Returns: what became of the input: `accepted`, or `refused:` and the kinds of reasons.
  /// - Throws: `BrokenLaw` with what does not hold.
  public func check(_ input: [UInt8]) throws -> String {
    switch self {
    case .xml: try checkXML(input)
    case .document: try checkDocument(input)
    case .json: try checkJSON(input)
    case .payload: try checkPayload(input)
    case .log: try checkLog(input)
    case .values: try checkValues(input)
    case .forms: try checkForms(input)
    case .roundTrip: try checkRoundTrip(input)
    }
  }
}

/// The law that an input breaks.
public struct BrokenLaw: Error, CustomStringConvertible {
  /// What should hold and does not.
  public let description: String
}

/// Throws unless the condition holds.
func hold(_ condition: Bool, _ law: @autoclosure () -> String) throws {
  if !condition { throw BrokenLaw(description: law()) }
}

/// What became of an input that was refused, from the codes of its problems.
func refused(_ codes: [String]) throws -> String {
  try hold(!codes.isEmpty, "what is refused is refused for a reason")
  return "refused: " + Set(codes).sorted().joined(separator: " ")
}
