/// Why and where a document is not JSON.
///
/// It never holds any of the document's text.
package struct JSONSyntaxProblem: Error, Hashable, Sendable {
  /// The rule that the document breaks.
  package var code: Code
  /// The line, counted from 1 by line feeds.
  package var line: Int
  /// The place in the line, counted from 1 in Unicode scalars.
  package var column: Int

  /// Makes a problem at a place.
  package init(_ code: Code, line: Int, column: Int) {
    self.code = code
    self.line = line
    self.column = column
  }

  /// The rule as a sentence.
  package var rule: String { code.rule }

  /// The rules that a document can break.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case tooLarge, tooDeep, tooManyValues
    case otherEncoding, byteOrderMark, invalidUTF8
    case empty, unexpectedEnd, trailingData, comment
    case valueExpected, keyExpected, colonExpected, commaExpected, trailingComma
    case invalidLiteral, invalidNumber, controlCharacter, invalidEscape, loneSurrogate
  }
}

extension JSONSyntaxProblem.Code {
  /// The rule as a sentence.
  package var rule: String {
    switch self {
    case .tooLarge: "The document is larger than is allowed."
    case .tooDeep: "Arrays and objects are nested more deeply than is allowed."
    case .tooManyValues: "The document has more values than is allowed."
    case .otherEncoding: "The document must be in UTF-8, and this is UTF-16 or UTF-32."
    case .byteOrderMark: "The document must not begin with a byte order mark."
    case .invalidUTF8: "The document must be in UTF-8, and these bytes are not."
    case .empty: "The document is empty; it must hold one JSON value."
    case .unexpectedEnd: "The document ends before its value is complete."
    case .trailingData: "Nothing but white space may follow the value of the document."
    case .comment: "JSON has no comments."
    case .valueExpected: "A value must stand here: an object, array, string, number, true, false or null."
    case .keyExpected: "A key in double quotes must stand here."
    case .colonExpected: "A colon must follow the key."
    case .commaExpected: "A comma or the closing bracket must follow the value."
    case .trailingComma: "No comma may stand before a closing bracket."
    case .invalidLiteral: "The only words are true, false and null, in small letters."
    case .invalidNumber: "A number must be written as JSON has it, such as 0, -12, 3.5 or 1e6."
    case .controlCharacter: "A control character in a string must be written as an escape."
    case .invalidEscape: "A backslash must be followed by \" \\ / b f n r t or by u and four hex digits."
    case .loneSurrogate: "An escaped surrogate must be half of a pair, the high half first."
    }
  }
}
