extension String {
  /// The text without the white space that XML Schema sets aside around dates and numbers.
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
    let body = drop(while: isSpace)
    return String(
      body.prefix(
        body.lastIndex { !isSpace($0) }.map { body.distance(from: body.startIndex, to: $0) + 1 } ?? 0))
  }
}
