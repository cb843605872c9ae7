/// A code list that other bodies own and may add to: a struct whose known codes are static members.
///
/// A code that the list lacks is kept with its words as `unlisted:` and the text, so that it can be told from
/// a misspelling: `RiskFlag.unlisted("ZZ9 Carries a knife")`.
public protocol OpenCodeList: CodeList, RawRepresentable where RawValue == String {
  /// A value with that spelling, which is not checked.
  init(rawValue: String)
}

extension OpenCodeList {
  /// Others may add to the list.
  public static var isOpen: Bool { true }

  /// Reads a listed code, or `unlisted:` and a text.
  ///
  /// Scalar by scalar: Swift calls texts equal that differ in Unicode normal form.
  public init?(lexical: String) {
    let isListed = Self.entries.contains { $0.code.utf8.elementsEqual(lexical.utf8) }
    if isListed || UnlistedCode.isValid(lexical) {
      self.init(rawValue: lexical)
    } else {
      return nil
    }
  }

  /// The code, or `unlisted:` and the text.
  public var lexical: String { rawValue }

  /// A code that the list lacks, with the words of the system that uses it; `nil` for a text that is blank,
  /// has several lines or is longer than 100 characters.
  public static func unlisted(_ text: String) -> Self? { Self(lexical: UnlistedCode.prefix + text) }

  /// Whether the list lacks the code.
  public var isUnlisted: Bool { UnlistedCode.words(of: rawValue) != nil }
}

/// How a code that its list lacks is spelled.
package enum UnlistedCode {
  package static let prefix = "unlisted:"
  package static let maximumLength = 100
  /// What such a code looks like: the prefix, and words on one line.
  package static let facets: TextFacets = {
    let line = ScalarType.lineFacets(maximumLength: maximumLength)
    return TextFacets(
      pattern: prefix + line.spelling.pattern, maximumLength: prefix.count + maximumLength,
      inRecords: .init(prefix + line.inRecords.pattern, maximumLength: prefix.count + maximumLength))
  }()

  /// What stands after the prefix, which may begin with a mark that joins the colon; `nil` without a prefix.
  package static func words(of text: String) -> String? {
    let scalars = text.unicodeScalars
    guard scalars.starts(with: prefix.unicodeScalars) else { return nil }
    return String(scalars.dropFirst(prefix.unicodeScalars.count))
  }

  package static func isValid(_ text: String) -> Bool {
    guard let words = words(of: text) else { return false }
    return words.unicodeScalars.count <= maximumLength && ScalarType.text.fault(words) == nil
  }
}
