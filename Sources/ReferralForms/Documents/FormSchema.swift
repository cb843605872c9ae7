internal import Synchronization
internal import XMLCore

/// The schema of a form's documents, compiled when it is first asked for and then kept.
final class FormSchema: Sendable {
  private let entry: String
  private let files: [String: [UInt8]]
  private let compiled = Mutex<XMLSchema?>(nil)

  init(entry: String, files: [String: [UInt8]]) {
    self.entry = entry
    self.files = files
  }

  /// The compiled schema.
  var schema: XMLSchema {
    compiled.withLock { compiled in
      if let compiled { return compiled }
      do {
        let schema = try XMLSchema(entry: entry, documents: files)
        compiled = schema
        return schema
      } catch {
        preconditionFailure("the schema \(entry) does not compile: \(error)")
      }
    }
  }
}
