internal import Wording

/// A finished file of the site, before it is written.
package struct OutputFile: Hashable, Sendable {
  /// Relative to the output folder, with forward slashes.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Words that no page has told of are plain.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(ApartLetters.plain(text).utf8))
  }
}
