import Diagnostics
import Foundation
import Site

@testable import Project
@testable import Publishing
@testable import Scaffold

/// A project of a few texts with the theme that the binary carries.
func testProject(_ texts: [String: String], site: String = "title: A Site\n") -> ProjectFiles {
  var files: [String: [UInt8]] = [:]
  for file in EmbeddedTemplates.files where !file.path.hasPrefix("scaffold/") {
    files["templates/" + file.path] = Array(file.text.dropLast().utf8)
  }
  files["content/site.yaml"] = Array(site.utf8)
  files["content/index.md"] = Array("---\ntitle: Home\n---\n\nText.\n".utf8)
  for (path, text) in texts {
    files["content/" + path] = path.hasSuffix(".png") ? tinyPNG : Array(text.utf8)
  }
  return ProjectFiles(files: files)
}

/// A picture of one white pixel.
let tinyPNG: [UInt8] =
  [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
  + [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10] + Array("IDAT".utf8)
  + [0x78, 0x9C, 0x63, 0xF8, 0x0F, 0, 1, 1, 1, 0, 0x1B, 0xB6, 0xEE, 0x56, 0, 0, 0, 0]
  + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]

extension SiteBuilder.Outcome {
  /// The text of one file of the site; empty where there is none.
  func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}

/// A project on disk; removed when the test is done.
func withProjectOnDisk(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ecprimer-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, bytes) in testProject([:]).files {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
  try body(folder.path)
}
