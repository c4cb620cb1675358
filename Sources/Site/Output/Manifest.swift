internal import Formats
package import Markup

/// What a build wrote and what it read, with digests: `site/manifest.json`, itself not listed.
package struct Manifest {
  package static let path = "manifest.json"

  package struct Entry: Hashable, Sendable {
    package var path: String
    package var sha256: String
    package var bytes: Int

    package init(path: String, content: [UInt8]) {
      self.path = path
      sha256 = SHA256.hex(content)
      bytes = content.count
    }
  }

  package var files: [Entry]
  package var inputs: [Entry]

  package init(files: [Entry], inputs: [Entry]) {
    self.files = files.sorted { $0.path < $1.path }
    self.inputs = inputs.sorted { $0.path < $1.path }
  }

  package var json: JSON {
    [
      "schema": "ecprimer.manifest/1",
      "files": .array(
        files.map { ["path": .string($0.path), "sha256": .string($0.sha256), "bytes": .integer($0.bytes)] }),
      "inputs": .array(inputs.map { ["path": .string($0.path), "sha256": .string($0.sha256)] }),
    ]
  }
}
