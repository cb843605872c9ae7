/// The schemas that the package publishes, as they stand under `schemas/`.
public enum PublishedSchemas {
  /// The namespace of every document of the package's own forms, which carries the major version of the schemas.
  public static let namespace = Form.referralNamespace
  /// The version of the schemas.
  public static let version = "1.0"

  /// Every schema file by its name: code lists, common types, one file for each form, and one that includes all.
  public static let files: [String: [UInt8]] = (try? SchemaWriter.published.files()) ?? [:]
}

extension SchemaWriter {
  /// Writes the schemas of the package's own forms.
  static let published = SchemaWriter(sharing: Form.all)
}
