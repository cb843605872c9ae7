internal import CReferralSchemas
internal import Synchronization
internal import XMLCore

/// The schemas that the package publishes, embedded in the library and compiled once.
public enum PublishedSchemas {
  /// The namespace of every document, which carries the major version of the schemas.
  public static let namespace = "https://referralkit.example/ns/referrals/1.0"
  /// The version of the schemas.
  public static let version = "1.0"

  /// Every schema file by its name, as published under `schemas/`.
  public static let files: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: (0..<referralSchemaFileCount).map { index in
      let file = referralSchemaFiles[index]
      return (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    })

  private static let compiled = Mutex<[String: XMLSchema]>([:])

  /// The compiled schema of that file, compiled when it is first asked for and then kept.
  static func schema(named file: String) -> XMLSchema {
    compiled.withLock { compiled in
      if let schema = compiled[file] { return schema }
      do {
        let schema = try XMLSchema(entry: file, documents: files)
        compiled[file] = schema
        return schema
      } catch {
        preconditionFailure("the published schema \(file) does not compile: \(error)")
      }
    }
  }
}
