package import Diagnostics
internal import Foundation
package import Site

/// Where pages in forms of their own are written: each file whole or not at all, nothing else touched.
package struct PageFormFolder {
  private let path: String

  package init(path: String) { self.path = path }

  package func write(_ files: [OutputFile]) throws(Diagnostic) {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    for file in files {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(file.bytes).write(to: folder.appendingPathComponent(file.path), options: .atomic)
      } catch {
        throw .error(
          "cannot-write", "cannot be written: \(error.localizedDescription)",
          at: Place(file: path + "/" + file.path))
      }
    }
  }
}
