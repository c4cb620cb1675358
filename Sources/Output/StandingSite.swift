internal import Foundation
internal import Site

/// What stands in the output folder: what the last build wrote, and what is somebody else's.
struct StandingSite {
  let folder: Folder

  init(_ folder: Folder) { self.folder = folder }

  /// The paths that the last build wrote; nil where no build has written a manifest.
  var manifestPaths: [String]? {
    guard let bytes = try? folder.read(EntryName(Manifest.path)),
      let root = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let schema = root["schema"] as? String, schema.hasPrefix("ecprimer.manifest/"),
      let files = root["files"] as? [[String: Any]]
    else { return nil }
    return files.compactMap { $0["path"] as? String }
  }

  /// The paths that the last build wrote, the manifest's own too.
  var ours: Set<[EntryName]> {
    Set((manifestPaths ?? []).compactMap(EntryName.path)).union([[EntryName(Manifest.path)]])
  }

  /// An entry that no build wrote.
  struct Foreign {
    let path: [EntryName]
    let entry: Folder.Entry
  }

  /// The files, links and empty folders that no build wrote, in order.
  func foreign() throws(Trouble) -> [Foreign] {
    let ours = ours
    let all = try Self.entries(below: folder, respectsModes: true)
    let readOnly = all.first {
      ours.contains($0.path) && $0.entry.kind == .file && $0.entry.mode & 0o222 == 0
    }
    if let readOnly { throw Trouble(at: readOnly.path, code: "read-only", OutputWords.readOnlyInside) }
    return all.filter { !ours.contains($0.path) }
  }

  /// Every entry that is no folder, and every folder that is empty.
  /// - Parameter respectsModes: a folder that may not be written is refused, since it would be made anew.
  static func entries(
    below folder: Folder, _ path: [EntryName] = [], respectsModes: Bool = false
  ) throws(Trouble) -> [Foreign] {
    guard path.count < Folder.depthLimit else { throw Trouble(at: path, OutputWords.deep) }
    let names = try at(path) { () throws(SystemError) in try folder.names() }
    if names.isEmpty, !path.isEmpty {
      return [Foreign(path: path, entry: try at(path) { () throws(SystemError) in try folder.own })]
    }
    var found: [Foreign] = []
    for name in names {
      let inner = path + [name]
      guard let entry = try at(inner, { () throws(SystemError) in try folder.entry(name) }) else { continue }
      if entry.kind == .folder {
        if respectsModes, entry.mode & 0o222 == 0 {
          throw Trouble(at: inner, code: "read-only", OutputWords.readOnlyInside)
        }
        let below = try at(inner) { () throws(SystemError) in try folder.folder(name) }
        found += try entries(below: below, inner, respectsModes: respectsModes)
      } else {
        found.append(Foreign(path: inner, entry: entry))
      }
    }
    return found
  }
}
