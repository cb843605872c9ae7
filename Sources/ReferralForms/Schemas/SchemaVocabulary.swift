import ProbationRecord

/// The types of the answers of forms, each once, by name.
struct SchemaVocabulary: Sendable {
  // A name has several types only where a definition is at fault; then a validator says that it stands twice.
  private var texts: [String: [TextType]] = [:]
  private var answersByName: [String: [AnswerType]] = [:]

  /// The types of those forms, with those of the attributes that every document has.
  init(of forms: [Form]) {
    for type in [ScalarType.text, Reference.scalar, CalendarDate.scalar, SourceSystem.scalar] {
      insert(TextType(type))
    }
    var known: Set<AnyFact> = []
    for field in forms.flatMap(\.fields) where known.insert(field.fact).inserted {
      let answer = AnswerType(field.fact.shape)
      guard !declares(answer) else { continue }
      answersByName[answer.name, default: []].append(answer)
      answer.texts.forEach { insert($0) }
    }
  }

  /// The code lists, by name.
  var codeLists: [TextType] { sortedTexts.filter { $0.codeList != nil } }
  /// The types of texts that are no codes, by name.
  var plainTexts: [TextType] { sortedTexts.filter { $0.codeList == nil } }
  /// The types of answers, by name.
  var answers: [AnswerType] { answersByName.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// Whether the type is among these, not only its name.
  func declares(_ type: TextType) -> Bool { texts[type.name]?.contains(type) == true }
  /// Whether the type is among these, not only its name.
  func declares(_ type: AnswerType) -> Bool { answersByName[type.name]?.contains(type) == true }

  private var sortedTexts: [TextType] { texts.sorted { $0.key < $1.key }.flatMap(\.value) }

  private mutating func insert(_ type: TextType) {
    if !declares(type) { texts[type.name, default: []].append(type) }
  }
}

/// The type of a text, as a schema declares it.
struct TextType: Equatable, Sendable {
  let name: String
  /// What the text must be, in words.
  let words: String
  let facets: TextFacets?
  let codeList: CodeListDescriptor?

  init(_ type: ScalarType) {
    name = type.codeList.map { ElementName.make($0.name) } ?? type.name
    words =
      type.codeList.map { "The codes of the list \($0.name)." } ?? type.expectation.capitalisedFirst + "."
    facets = type.facets
    codeList = type.codeList
  }
}

/// The type of an answer, as a schema declares it: its texts, and where it came from or why there are none.
struct AnswerType: Equatable, Sendable {
  /// The texts of an answer.
  enum Content: Equatable, Sendable {
    case text(TextType)
    case values(TextType, maximum: Int)
    case parts([Part])
  }

  /// One named part of an answer.
  struct Part: Equatable, Sendable {
    let elementName: String
    let label: String
    let type: TextType
  }

  let name: String
  let content: Content
  /// Whether an identifier in it may be sent with a verdict.
  let hasVerdict: Bool

  init(_ shape: ValueShape) {
    hasVerdict = shape.holdsIdentifiers
    switch shape {
    case .scalar(let type):
      let text = TextType(type)
      name = text.name + "Fact"
      content = .text(text)
    case .items(let type, let maximum):
      let text = TextType(type)
      name = "\(text.name)List\(maximum == type.maximumItems ? "" : String(maximum))Fact"
      content = .values(text, maximum: maximum)
    case .parts(let parts):
      name = "AddressFact"
      content = .parts(
        parts.map {
          Part(elementName: ElementName.make($0.name), label: $0.label, type: TextType($0.type))
        })
    }
  }

  /// The type of each text.
  var texts: [TextType] {
    switch content {
    case .text(let type), .values(let type, _): [type]
    case .parts(let parts): parts.map(\.type)
    }
  }

  /// Whether the answer holds elements, which belong to a namespace.
  var holdsElements: Bool {
    if case .text = content { false } else { true }
  }
}
