internal import Site

/// An output folder to be looked at. ``OutputClaim`` writes one.
package struct OutputFolder {
  package let path: String
  private let folder: Folder?

  package init(path: String) {
    self.path = path
    folder = try? Folder(path: path)
  }

  /// The paths that the last build wrote; nil where there is no manifest.
  package var manifestPaths: [String]? { folder.flatMap { StandingSite($0).manifestPaths } }

  /// The bytes of a file; nil where there is none, links and what they lead to not counted.
  package func bytes(_ path: String) -> [UInt8]? {
    guard let folder, let names = EntryName.path(path), let name = names.last else { return nil }
    var trail = FolderTrail(folder)
    return (try? trail.folder(names.dropLast()).read(name)) ?? nil
  }

  /// Every file below the folder, hidden ones too, sorted.
  package var paths: [String] {
    guard let folder, let entries = try? StandingSite.entries(below: folder) else { return [] }
    return entries.filter { $0.entry.kind != .folder }.map(\.path.text).sorted()
  }
}
