/// Where a schema file stands: its namespace, and what it takes from files that forms share.
struct SchemaScope: Sendable {
  let namespace: String
  private let shared: SchemaVocabulary?

  /// The scope of a file that forms share.
  init() {
    namespace = PublishedSchemas.namespace
    shared = nil
  }

  /// The scope of the file of a form.
  init(of form: Form, sharing shared: SchemaVocabulary) {
    namespace = form.namespace
    self.shared = shared
  }

  /// Whether the namespace is another than that of the shared files.
  var isOwnNamespace: Bool { namespace != PublishedSchemas.namespace }

  /// Whether a shared file declares the type.
  func shares(_ type: TextType) -> Bool { shared?.declares(type) == true }

  /// Whether a shared file declares the type, and a document of this namespace can use it.
  ///
  /// Elements within an answer belong to the namespace of whoever declares them, and a document keeps to one.
  func shares(_ type: AnswerType) -> Bool {
    shared?.declares(type) == true && !(isOwnNamespace && type.holdsElements)
  }

  /// The name by which this file refers to a type.
  func name(of type: TextType) -> String { shares(type) ? common(type.name) : type.name }
  /// The name by which this file refers to a type.
  func name(of type: AnswerType) -> String { shares(type) ? common(type.name) : type.name }
  /// The name by which this file refers to what is always in the shared files.
  func common(_ name: String) -> String { isOwnNamespace ? "\(Self.prefix):\(name)" : name }

  /// The prefix of the shared files' namespace in a file of another one.
  static let prefix = "shared"
}
