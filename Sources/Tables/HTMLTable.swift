package import Markup

extension Table {
  /// An accessible HTML table in a region that scrolls.
  ///
  /// - Parameter id: unique on the page; notes and the caption are linked by it.
  package func html(id: String, caption: Node, csv: String? = nil, word: String? = nil) -> Node {
    let marks = marks
    let noted = notedColumns(marks)
    let label = element("caption", ["id": "\(id)-caption"], element("span", [:], caption))
    let isGrouped = rows.contains { $0.kind == .group }
    let table = element(
      "table", ["class": isGrouped ? "clinical grouped" : "clinical"], label, head(noted),
      body(id, marks, noted))
    let region = element(
      "div",
      ["class": "table-scroll", "role": "region", "aria-labelledby": "\(id)-caption", "tabindex": "0"], table)
    let isWide = columns.count > 3 || columns.contains { $0.group != nil }
    // On paper a table of half a page stays whole; a longer one goes on under its heads.
    let isShort = rows.count <= 14
    return element(
      "div",
      ["class": "table-block" + (isWide ? " wide" : "") + (isShort ? " short" : ""), "id": id], region,
      notesBlock(id, marks, csv, word))
  }

  /// More take up room of their own.
  private static let hangingLetters = 5

  /// One row, or two where columns stand in groups; heads without a group reach over both.
  private func head(_ noted: Set<Int>) -> Node {
    let hasGroups = columns.contains { $0.group != nil }
    let both = hasGroups ? "2" : nil
    func head(_ index: Int, rows: String? = nil) -> Node {
      let column = columns[index]
      return element(
        "th", ["scope": "col", "rowspan": rows, "class": column.isNumeric ? numeric(index, noted) : nil],
        .text(column.title),
        column.subtitle.map { [element("br"), element("span", [:], .text($0))] } ?? .none)
    }
    let stub = element("th", ["scope": "col", "rowspan": both], .text(self.stub))
    guard hasGroups else {
      return element("thead", [:], element("tr", [:], [stub] + columns.indices.map { head($0) }))
    }
    let spans = groupSpans.map { span -> Node in
      guard let group = columns[span.lowerBound].group else {
        return head(span.lowerBound, rows: both)
      }
      return element(
        "th", ["scope": "colgroup", "class": "span", "colspan": String(span.count)], .text(group))
    }
    let under = columns.indices.filter { columns[$0].group != nil }.map { head($0) }
    return element("thead", [:], element("tr", [:], [stub] + spans), element("tr", [:], under))
  }

  /// Columns in which a cell has more than one letter behind it: the marks hang, so that numbers stay in line, and
  /// need room.
  private func notedColumns(_ marks: [(key: String, mark: String)]) -> Set<Int> {
    Set(
      columns.indices.filter { index in
        rows.contains { $0.cells.indices.contains(index) && suffix($0.cells[index], marks).count > 1 }
      })
  }

  private func numeric(_ index: Int, _ noted: Set<Int>) -> String {
    noted.contains(index) ? "num noted" : "num"
  }

  private func body(_ id: String, _ marks: [(key: String, mark: String)], _ noted: Set<Int>) -> Node {
    var used: Set<String> = []
    func marked(_ cell: Cell) -> Node {
      let known = marks.filter { cell.notes.contains($0.key) }
      guard !known.isEmpty else { return .none }
      let links = known.enumerated().flatMap { index, note -> [Node] in
        let isFirst = used.insert(note.key).inserted
        let link = element(
          "a",
          [
            "href": "#\(id)-note-\(note.mark)", "id": isFirst ? "\(id)-mark-\(note.mark)" : nil,
            "aria-label": "Note \(note.mark)",
          ], .text(note.mark))
        return index == 0 ? [link] : [",", link]
      }
      return element("sup", ["class": suffix(cell, marks).count > Self.hangingLetters ? "long" : nil], links)
    }
    let padding = DecimalAlignment.padding(self)
    let hasSentences = columns.indices.map { index in
      rows.contains { $0.cells.indices.contains(index) && $0.cells[index].plain.count > 30 }
    }
    func content(_ cell: Cell, padding: String = "") -> Node {
      let text = cell.isStrong ? element("strong", [:], .text(cell.text)) : Node.text(cell.text)
      let muted =
        cell.muted.map { [cell.text.isEmpty ? "" : " ", element("span", [:], .text($0))] as Node } ?? .none
      return [text, muted, marked(cell), padding.isEmpty ? .none : .text(padding)]
    }
    var groups: [[Node]] = [[]]
    for (line, row) in rows.enumerated() {
      switch row.kind {
      case .group:
        if !(groups.last ?? []).isEmpty { groups.append([]) }
        groups[groups.count - 1].append(
          element(
            "tr", ["class": "group"],
            element("th", ["scope": "rowgroup", "colspan": String(columns.count + 1)], content(row.head))))
      case .body, .sub:
        // In the order of reading: the first use of a note is where the note leads back to.
        let rowHead = content(row.head)
        let cells = zip(columns.indices, row.cells).map { index, cell in
          cell.plain.isEmpty
            ? element(
              "td", ["class": noted.contains(index) ? "none noted" : "none"],
              element("span", ["class": "vh"], "not applicable"))
            : element(
              "td",
              [
                "class": columns[index].isNumeric
                  ? numeric(index, noted) : hasSentences[index] ? "words" : nil
              ],
              content(cell, padding: padding[index][line]))
        }
        groups[groups.count - 1].append(
          element(
            "tr", ["class": row.kind == .sub ? "level" : nil],
            [element("th", ["scope": "row"], rowHead)] + cells))
      }
    }
    return .group(groups.filter { !$0.isEmpty }.map { element("tbody", [:], $0) })
  }

  private func notesBlock(
    _ id: String, _ marks: [(key: String, mark: String)], _ csv: String?, _ word: String?
  )
    -> Node
  {
    let items = marks.map { key, mark in
      element(
        "span", ["id": "\(id)-note-\(mark)", "class": "note"],
        element(
          "a", ["href": "#\(id)-mark-\(mark)", "aria-label": "Back to the table"],
          element("sup", [:], .text(mark))),
        .text(" " + (notes[key] ?? "") + " "))
    }
    let texts = remarks.map { Node.text($0 + " ") }
    var download = csv.map { [element("a", ["href": $0, "download": ""], "CSV")] } ?? []
    if let word { download += [" ", element("a", ["href": word], "To paste into Word")] }
    guard !(items.isEmpty && texts.isEmpty && download.isEmpty) else { return .none }
    return element("p", ["class": "notes"], items + texts + download)
  }
}
