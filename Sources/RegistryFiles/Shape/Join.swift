package import Diagnostics

/// Fields told by the rows of another file, or by other rows of the same, that carry a record's key.
package struct Join: Sendable {
  /// Beside the registry's own file; nil for that itself.
  package var file: String?
  package var key: String
  /// The key's column in the other file.
  package var otherKey: String
  package var fields: [(name: String, aggregate: String, place: Place)] = []
  package var delimiter: UInt8?
  package var encoding: CSVEncoding?
  package var place: Place

  package init(file: String?, key: String, otherKey: String, place: Place) {
    self.file = file
    self.key = key
    self.otherKey = otherKey
    self.place = place
  }
}
