/// A table as values, before it is HTML, Markdown, CSV or text.
package struct Table: Sendable {
  package struct Column: Sendable {
    package var title: String
    /// A second line under the title: `n = 8`, `95% interval`.
    package var subtitle: String?
    /// Numbers stand right, words left.
    package var isNumeric: Bool
    /// Columns next to each other with the same group stand under one head.
    package var group: String?

    package init(_ title: String, subtitle: String? = nil, isNumeric: Bool = true, group: String? = nil) {
      self.title = title
      self.subtitle = subtitle
      self.isNumeric = isNumeric
      self.group = group
    }
  }

  /// A cell: its text, a muted part behind it, and the notes it refers to.
  package struct Cell: Hashable, Sendable {
    package var text: String
    /// Such as an interval: shown in grey, and part of the text everywhere else.
    package var muted: String?
    package var isStrong: Bool
    /// Keys of notes; marks are given in the order of first use.
    package var notes: [String]

    package init(_ text: String, muted: String? = nil, isStrong: Bool = false, notes: [String] = []) {
      self.text = text
      self.muted = muted
      self.isStrong = isStrong
      self.notes = notes
    }

    package var plain: String { muted.map { text.isEmpty ? $0 : text + " " + $0 } ?? text }
  }

  package struct Row: Sendable {
    package enum Kind: Sendable {
      /// A heading over the rows that follow.
      case group
      case body
      /// Indented under the row before: a level of a variable.
      case sub
    }

    package var kind: Kind
    package var head: Cell
    package var cells: [Cell]

    package init(_ kind: Kind = .body, _ head: Cell, _ cells: [Cell] = []) {
      self.kind = kind
      self.head = head
      self.cells = cells
    }
  }

  /// The first column's title.
  package var stub: String
  package var columns: [Column]
  package var rows: [Row]
  /// What notes say, by key.
  package var notes: [String: String]
  /// Remarks under the table that no cell refers to.
  package var remarks: [String]

  package init(
    stub: String, columns: [Column], rows: [Row] = [], notes: [String: String] = [:], remarks: [String] = []
  ) {
    self.stub = stub
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.remarks = remarks
  }

  /// The notes in the order of their first use, with their marks: a, b, … z, aa, ab.
  package var marks: [(key: String, mark: String)] {
    var order: [String] = []
    for row in rows {
      for cell in [row.head] + row.cells {
        for key in cell.notes where !order.contains(key) && notes[key] != nil { order.append(key) }
      }
    }
    return order.enumerated().map { ($1, Self.mark($0)) }
  }

  /// The marks of a cell, in their order: `a,c`.
  package func suffix(_ cell: Cell, _ marks: [(key: String, mark: String)]) -> String {
    marks.filter { cell.notes.contains($0.key) }.map(\.mark).joined(separator: ",")
  }

  /// Neighbouring columns under one head; each column without a group is a span of its own.
  package var groupSpans: [Range<Int>] {
    var spans: [Range<Int>] = []
    for index in columns.indices {
      if let last = spans.last, let group = columns[index].group, columns[last.lowerBound].group == group {
        spans[spans.count - 1] = last.lowerBound..<index + 1
      } else {
        spans.append(index..<index + 1)
      }
    }
    return spans
  }

  static func mark(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : mark(index / 26 - 1) + letter
  }
}
