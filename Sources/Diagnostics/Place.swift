/// Where something stands in a source file.
///
/// Lines and columns count from 1; a column counts Unicode scalars in Markdown and YAML, and fields in a CSV.
/// A line of 0 means the file as a whole.
package struct Place: Hashable, Comparable, Sendable {
  /// The path as the user knows it: relative to the project, with forward slashes.
  package var file: String
  package var line: Int
  package var column: Int
  /// How many scalars the finding covers, for underlining. 0 where no source line is to be shown (CSV).
  package var length: Int

  package init(file: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }

  package static func < (one: Place, other: Place) -> Bool {
    (one.file, one.line, one.column, one.length) < (other.file, other.line, other.column, other.length)
  }
}
