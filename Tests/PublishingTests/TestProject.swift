import Diagnostics
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
  for (path, text) in texts { files["content/" + path] = Array(text.utf8) }
  return ProjectFiles(files: files)
}

extension SiteBuilder.Outcome {
  /// The text of one file of the site; empty where there is none.
  func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
