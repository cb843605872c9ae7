import ProbationRecord
import ReferralForms

extension Forms {
  /// Writes the schemas of all documents and of records to a folder, as they are published under `schemas/`.
  func writeSchemas(to path: String) throws {
    let folder = try OutputFolder(path)
    var files = PublishedSchemas.files
    files["record.schema.json"] = CaseRecord.jsonSchema()
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try folder.write(bytes, to: name, shownAs: "\(path)/\(name)")
    }
  }
}
