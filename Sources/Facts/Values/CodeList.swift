/// A list of codes with the words that people see and the codes that source systems use for the same thing.
public protocol CodeList: ScalarFactValue {
  /// The list's name in the data dictionary, such as `roshLevel`.
  static var listName: String { get }
  /// Every code of the list, in its order.
  static var entries: [CodeListEntry] { get }
  /// Whether other bodies own the list and may add to it, so that an unlisted code is kept with its text.
  static var isOpen: Bool { get }
}

extension CodeList {
  /// The list without its type, as walks over a record see it.
  public static var descriptor: CodeListDescriptor {
    CodeListDescriptor(name: listName, entries: entries, isOpen: isOpen)
  }

  /// The type of the code's text.
  public static var scalar: ScalarType { ScalarType(descriptor, Self.self) }

  /// What a text must be, as the end of the sentence "it must be …".
  public static var expectation: String { descriptor.expectation }

  /// A line of `entries`: the code, its words, and its aliases as `system:code`.
  public static func entry(_ code: Self, _ label: String, _ aliases: String...) -> CodeListEntry {
    CodeListEntry(code: code.lexical, label: label, aliases: aliases)
  }

  /// The words that people see.
  public var label: String { Self.descriptor.label(of: lexical) }

  /// The code that a source system calls `alias`, such as `ndelius:RVHR`; `nil` when the list has none.
  ///
  /// Some aliases stand on several codes; the first that is listed wins.
  public static func code(for system: String, _ alias: String) -> Self? {
    let wanted = "\(system):\(alias)"
    return entries.first { $0.aliases.contains(wanted) }.flatMap { Self(lexical: $0.code) }
  }
}

/// One code of a list.
public struct CodeListEntry: Sendable, Hashable {
  /// The code itself.
  public let code: String
  /// The words that people see.
  public let label: String
  /// The codes that source systems use for it, each as `system:code`.
  public let aliases: [String]
}

/// A code list without its Swift type.
public struct CodeListDescriptor: Sendable, Hashable {
  /// The list's name in the data dictionary.
  public let name: String
  /// Every code, in order.
  public let entries: [CodeListEntry]
  /// Whether unlisted codes are kept with their text.
  public let isOpen: Bool

  /// The words for a code, or for the text of an unlisted one.
  public func label(of code: String) -> String {
    if let entry = entries.first(where: { $0.code == code }) { return entry.label }
    return isOpen ? UnlistedCode.words(of: code) ?? code : code
  }

  /// Whether a code is none of the list's own and is kept with its words.
  public func isUnlisted(_ code: String) -> Bool { isOpen && UnlistedCode.words(of: code) != nil }

  /// A code that the list lacks, with its words; `nil` when the list is closed or the words cannot be kept.
  package func unlisted(_ words: String) -> String? {
    let text = UnlistedCode.prefix + words
    return isOpen && UnlistedCode.isValid(text) ? text : nil
  }

  package var expectation: String {
    let shown =
      entries.count > 12
      ? "one of the \(entries.count) codes of the list \(name)"
      : "one of " + entries.map(\.code).joined(separator: ", ")
    return isOpen ? "\(shown); or \(UnlistedCode.prefix)… and the words of a code that the list lacks" : shown
  }
}
