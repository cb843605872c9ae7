import ArgumentParser

/// A file that is read, changed and written again, while no other run of the tool changes it.
struct FileToChange {
  /// The file as the user named it.
  let path: String
  /// The file as it was opened; empty if there was none of that name.
  let bytes: [UInt8]
  /// Whether there is no file of that name yet.
  let isNew: Bool
  /// The file itself, where the name is that of a link.
  private let place: String
  /// The folder of the file, in which no other run changes files meanwhile; `nil` if it is not there yet.
  private let folder: OutputFolder?

  /// Opens a file.
  ///
  /// - Parameter mayBeNew: whether a file that is not there is begun.
  /// - Throws: exit code 66 when the file cannot be read, or 73 when its folder cannot be opened or the name is that
  ///   of a link to nothing.
  init(_ path: String, mayBeNew: Bool) throws {
    self.path = path
    // Of a link the file it leads to is changed, and the link stays.
    place = try InputFile.target(of: path)
    folder = try OutputFolder.existing(Self.folder(of: place))
    isNew = mayBeNew && !InputFile.exists(place)
    // What it led to may only be away for now, and would be begun anew beside it.
    guard !isNew || !InputFile.isLink(path) else {
      Console.complain(
        "\(path): is a link to a file that is not there. Name the file itself, or mend the link.")
      throw ExitStatus.cannotCreate
    }
    bytes = isNew ? [] : try InputFile.read(path)
  }

  /// Lets other runs change files in the folder, when this one has nothing more to write.
  func letGo() { folder?.letGo() }

  /// Writes the file anew, whole or not at all, and lets go of it.
  ///
  /// - Throws: exit code 73 or 74 after saying why it cannot be written.
  func write(_ bytes: [UInt8]) throws {
    // Only who has the folder may look whether the file is as it was: another run may have made both meanwhile.
    let folder = try folder ?? OutputFolder(Self.folder(of: place))
    guard isNew ? !InputFile.exists(place) : try InputFile.read(place) == self.bytes else {
      Console.complain(
        "\(path): somebody else has changed the file meanwhile. Nothing was written; try again.")
      throw ExitStatus.cannotWrite
    }
    let name = place.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    try folder.write(bytes, to: String(name), shownAs: path)
    folder.letGo()
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
  }
}
