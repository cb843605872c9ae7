/// What a fact's value must be able to do: say its shape, and be read from and spelled as text.
public protocol FactValue: Sendable, Hashable {
  /// The shape and types of every value of this type.
  static var shape: ValueShape { get }
  /// Reads a value; `nil` when the content is not one.
  init?(content: FactContent)
  /// The value in its only spelling.
  var content: FactContent { get }
  /// The value as a document shows it: an identifier in its canonical spelling, all else as it is.
  var documentContent: FactContent { get }
  /// What is wrong with an identifier; `nil` for a valid one and for every other value.
  var identifierFault: IdentifierVerdict? { get }
}

extension FactValue {
  /// The value as a document shows it, which for most types is its only spelling.
  public var documentContent: FactContent { content }
  /// No fault: only an identifier can be kept although it is not valid.
  public var identifierFault: IdentifierVerdict? { nil }
}

/// A single text that stands for itself: a date, a code, a number.
public protocol ScalarFactValue: FactValue, LexicalValue {
  /// The type of the text.
  static var scalar: ScalarType { get }
}

extension ScalarFactValue {
  /// One text of the scalar type.
  public static var shape: ValueShape { .scalar(scalar) }

  /// Reads the value from one text.
  public init?(content: FactContent) {
    guard case .scalar(let text) = content else { return nil }
    self.init(lexical: text)
  }

  /// The value as one text.
  public var content: FactContent { .scalar(lexical) }
}

extension Array: FactValue where Element: ScalarFactValue {
  /// Several texts of the element's type.
  public static var shape: ValueShape { .items(Element.scalar, maximum: Element.scalar.maximumItems) }

  /// Reads one value from each text; `nil` when a text is not a value, is given twice, or there is none.
  public init?(content: FactContent) {
    guard case .items(let texts) = content, !texts.isEmpty, Set(texts).count == texts.count else {
      return nil
    }
    self = []
    for text in texts {
      guard let element = Element(lexical: text) else { return nil }
      append(element)
    }
  }

  /// The values as texts, in order.
  public var content: FactContent { .items(map(\.lexical)) }
}
