internal import Diagnostics

/// Why a file or a label of the site cannot have its name.
package enum OutputNameWords: ProblemWords {
  package static func tooLong(_ name: String, _ bytes: Int) -> String {
    "makes a file whose name has \(bytes) bytes, and disks hold at most 255 ('\(name.prefix(40))…'): shorten the name or the label"
  }

  package static func strange(_ name: String) -> String {
    "makes a file named '\(name)', which holds a sign that cannot be seen or a backslash: rename it"
  }

  package static func repeatedSection(_ name: String) -> String {
    "the section '\(name)' stands twice on this page: its figures and tables would have the same labels"
  }

  package static func repeatedTable(_ name: String) -> String { "the table '\(name)' is named twice" }

  package static func reserved(_ id: String) -> String {
    "the label '\(id)' is one that the page's own frame has: choose another, such as '\(id)-1'"
  }
}
