internal import Foundation
package import Site

/// The folder that a site is written to, whole or not at all.
///
/// A build writes a complete folder beside the old one and then swaps the two by renaming, so that a reader never
/// meets half a site and a failure leaves the old one untouched. Files that no build wrote are carried over.
package struct OutputFolder {
  package enum Failure: Error, Hashable {
    /// The folder holds files but no manifest: it may be somebody's work.
    case notOurs(folder: String, example: String)
    case cannotWrite(path: String, reason: String)
  }

  let url: URL

  package init(path: String) { url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL }

  package var path: String { url.path }

  /// The paths that the last build wrote; nil where there is no manifest.
  package var manifestPaths: [String]? {
    guard let data = try? Data(contentsOf: url.appendingPathComponent(Manifest.path)),
      let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let files = root["files"] as? [[String: Any]]
    else { return nil }
    return files.compactMap { $0["path"] as? String }
  }

  package func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appendingPathComponent(path))).map { Array($0) }
  }

  /// Every file below the folder, hidden ones too, sorted.
  package var paths: [String] { Self.paths(below: url) }

  /// Replaces what the last build wrote by `files`.
  package func replace(with files: [OutputFile]) throws(Failure) {
    let manager = FileManager.default
    let standing = paths
    let ours = manifestPaths
    if ours == nil, let example = standing.first { throw .notOurs(folder: path, example: example) }
    let written = Set(files.map(\.path))
    let foreign = standing.filter {
      !Set((ours ?? []) + [Manifest.path]).contains($0) && !written.contains($0)
    }

    let parent = url.deletingLastPathComponent()
    let fresh = parent.appendingPathComponent(".\(url.lastPathComponent).new", isDirectory: true)
    let old = parent.appendingPathComponent(".\(url.lastPathComponent).old", isDirectory: true)
    do {
      for leftover in [fresh, old] where manager.fileExists(atPath: leftover.path) {
        try manager.removeItem(at: leftover)
      }
      try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
      var folders: Set<String> = []
      for file in files {
        let target = fresh.appendingPathComponent(file.path)
        let folder = target.deletingLastPathComponent()
        if folders.insert(folder.path).inserted {
          try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try Data(file.bytes).write(to: target)
      }
      for path in foreign {
        let target = fresh.appendingPathComponent(path)
        try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try manager.copyItem(at: url.appendingPathComponent(path), to: target)
      }
      if manager.fileExists(atPath: url.path) { try manager.moveItem(at: url, to: old) }
      try manager.moveItem(at: fresh, to: url)
      if manager.fileExists(atPath: old.path) { try manager.removeItem(at: old) }
    } catch {
      if !manager.fileExists(atPath: url.path), manager.fileExists(atPath: old.path) {
        try? manager.moveItem(at: old, to: url)
      }
      try? manager.removeItem(at: fresh)
      throw .cannotWrite(path: path, reason: "\(error.localizedDescription)")
    }
  }

  private static func paths(below folder: URL, prefix: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name -> [String] in
      let item = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: item.path, isDirectory: &isFolder)
      return exists && isFolder.boolValue ? paths(below: item, prefix: prefix + name + "/") : [prefix + name]
    }
  }
}
