internal import Diagnostics
internal import Foundation
internal import Project
internal import Publishing

/// The project's files as they were read last, and what has changed since: dates and sizes are looked at a few times
/// a second, which works on every file system, and only what differs is read again.
struct ServeWatch {
  private struct Stamp: Equatable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int
  }

  private let project: String
  private var stamps: [String: Stamp?] = [:]
  /// Nil for one that is missing, so that its return is seen.
  private var folders: [String: Stamp?] = [:]
  private(set) var files = ProjectFiles()
  private(set) var problems: [Diagnostic] = []

  init(project: String) {
    self.project = project
    readAll()
  }

  /// The paths whose content has changed, appeared or gone since the last look; empty where nothing has.
  mutating func changes() -> Set<String> {
    if folders.contains(where: { stamp($0.key) != $0.value }) {
      let before = files.files
      readAll()
      let paths = Set(before.keys).union(files.files.keys)
      return paths.filter { before[$0] != files.files[$0] }
    }
    var changed: Set<String> = []
    for (path, known) in stamps {
      let now = stamp(path)
      guard now != known else { continue }
      stamps.updateValue(now, forKey: path)
      let url = URL(fileURLWithPath: project, isDirectory: true).appendingPathComponent(path)
      guard let data = try? Data(contentsOf: url) else { continue }
      let bytes = Array(data)
      if files.files[path] != bytes {
        files.files[path] = bytes
        changed.insert(path)
      }
    }
    return changed
  }

  private mutating func readAll() {
    let begun = Int(bounded: Date().timeIntervalSince1970)
    problems = []
    files = ProjectFiles.read(project: project, problems: &problems)
    stamps = [:]
    folders = [:]
    for folder in ["content", "templates"] { folders.updateValue(stamp(folder), forKey: folder) }
    for path in files.files.keys {
      var now = stamp(path)
      // Written while it was read, perhaps: it is looked at again.
      if let seconds = now?.seconds, seconds >= begun - 1 { now?.size = -1 }
      stamps.updateValue(now, forKey: path)
      var folder = path.split(separator: "/").dropLast()
      while !folder.isEmpty {
        let name = folder.joined(separator: "/")
        if folders[name] != nil { break }
        folders.updateValue(stamp(name), forKey: name)
        folder.removeLast()
      }
    }
  }

  private func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard stat(project + "/" + path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size))
  }
}
