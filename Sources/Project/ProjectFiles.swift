package import Diagnostics
internal import Foundation

/// All that a build reads, in memory: the files of `content/` and of `templates/`, by their path in the project.
package struct ProjectFiles: Sendable {
  package var files: [String: [UInt8]]

  package init(files: [String: [UInt8]] = [:]) { self.files = files }

  package var paths: [String] { files.keys.sorted() }

  /// What there is to show of a file, whatever it holds.
  package func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

  /// A file's text to work with: nil where there is none, or where it is not UTF-8, which is told.
  package func text(_ path: String, _ problems: inout [Diagnostic]) -> String? {
    files[path].flatMap { SourceText.read($0, file: path, problems: &problems) }
  }

  package func paths(under folder: String, ending: String = "") -> [String] {
    paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }
  }

  /// The source lines of a file, for diagnostics.
  package func lines(_ path: String) -> [Substring]? {
    text(path)?.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// Reads the project. Hidden files are passed over; a link that leads outside the project is an error.
  package static func read(project: String, problems: inout [Diagnostic]) -> ProjectFiles {
    var result = ProjectFiles()
    let root = URL(fileURLWithPath: project, isDirectory: true).resolvingSymlinksInPath()
    for folder in ["content", "templates"] {
      let start = root.appendingPathComponent(folder, isDirectory: true)
      guard FileManager.default.fileExists(atPath: start.path) else {
        problems.append(
          .error("missing-folder", "there is no folder \(folder)/ in the project", at: Place(file: folder)))
        continue
      }
      result.readFolder(start, as: folder, root: root, depth: 0, problems: &problems)
    }
    return result
  }

  private mutating func readFolder(
    _ folder: URL, as path: String, root: URL, depth: Int, problems: inout [Diagnostic]
  ) {
    guard depth < 32, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      problems.append(.error("unreadable", "the folder cannot be read", at: Place(file: path)))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      // What `new` starts from is no part of a theme.
      if path == "templates", name == "scaffold" { continue }
      let item = folder.appendingPathComponent(name)
      let itemPath = path + "/" + name
      let real = item.resolvingSymlinksInPath()
      guard real.path.hasPrefix(root.path + "/") else {
        problems.append(
          .error("link-outside", "the link leads outside the project", at: Place(file: itemPath)))
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: real.path, isDirectory: &isFolder) else {
        problems.append(.error("broken-link", "the link leads nowhere", at: Place(file: itemPath)))
        continue
      }
      if isFolder.boolValue {
        readFolder(real, as: itemPath, root: root, depth: depth + 1, problems: &problems)
      } else if let data = try? Data(contentsOf: real) {
        files[itemPath] = Array(data)
      } else {
        problems.append(.error("unreadable", "the file cannot be read", at: Place(file: itemPath)))
      }
    }
  }
}
