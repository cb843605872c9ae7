internal import CReferralSchemas

/// The schemas that the package publishes, embedded in the library.
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
}
