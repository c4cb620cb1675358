package import Markup
package import Wording

extension Table {
  /// An accessible HTML table in a region that scrolls where nothing else helps.
  ///
  /// - Parameter id: unique on the page; notes and the caption are linked by it.
  package func html(id: String, caption: Node, csv: String? = nil, word: String? = nil, words: Wording)
    -> Node
  {
    HTMLTable(table: self, id: id, marks: marks, words: words).block(caption, csv: csv, word: word)
  }

  /// The stub and these columns alone.
  func part(_ columns: Range<Int>) -> Table {
    var part = self
    part.columns = Array(self.columns[columns])
    part.rows = rows.map { row in
      var row = row
      row.cells = Array(row.cells[columns.clamped(to: row.cells.indices)])
      return row
    }
    return part
  }
}

/// One table as HTML.
struct HTMLTable {
  let table: Table
  let id: String
  let marks: [(key: String, mark: String)]
  let words: Wording
  /// Not in the copies that only paper shows: ids and links stand once on a page.
  var isLinked = true

  /// More take up room of their own.
  private static let hangingLetters = 5
  /// On paper a small table stays whole; a longer one goes on under its heads, so that no sheet is left half empty.
  private static let mostRowsKeptWhole = 8

  func block(_ caption: Node, csv: String?, word: String?) -> Node {
    let region = element(
      "div",
      ["class": "table-scroll", "role": "group", "aria-labelledby": "\(id)-caption", "tabindex": "0"],
      node(caption))
    return element(
      "div", ["class": blockClass, "id": id], region, onPaper(caption), notes(csv, word))
  }

  private var blockClass: String {
    let isWide = table.columns.count > 3 || table.columns.contains { $0.group != nil }
    let isShort = table.rows.count <= Self.mostRowsKeptWhole
    let paper: String? =
      switch PaperFit(table) {
      case .upright: nil
      case .tight: "tight"
      case .turned: "turned"
      case .parts: "parted"
      }
    return ["table-block", isWide ? "wide" : nil, isShort ? "short" : nil, paper].compactMap { $0 }
      .joined(separator: " ")
  }

  /// The same table in parts, each with the row names; nothing where paper holds it whole.
  private func onPaper(_ caption: Node) -> Node {
    guard case .parts(let parts) = PaperFit(table) else { return .none }
    let tables = parts.enumerated().map { index, columns in
      var part = HTMLTable(
        table: table.part(columns), id: "\(id)-part-\(index + 1)", marks: marks, words: words)
      part.isLinked = false
      return part.node(index == 0 ? caption : .text(words.tables(.part(index + 1, of: parts.count))))
    }
    return element("div", ["class": "on-paper", "hidden": ""], tables)
  }

  private func node(_ caption: Node) -> Node {
    let isGrouped = table.rows.contains { $0.kind == .group }
    let phone: String? =
      switch PhoneForm(table) {
      case .plain: nil
      case .rows: "rows of-\(table.columns.count)"
      case .lists: "listed"
      }
    let classes = ["clinical", isGrouped ? "grouped" : nil, phone].compactMap { $0 }
    let noted = notedColumns
    return element(
      "table", ["class": classes.joined(separator: " ")],
      element("caption", ["id": isLinked ? "\(id)-caption" : nil], element("span", [:], caption)),
      head(noted), body(noted))
  }

  /// One row, or two where columns stand in groups; heads without a group reach over both.
  private func head(_ noted: Set<Int>) -> Node {
    let columns = table.columns
    let hasGroups = columns.contains { $0.group != nil }
    let both = hasGroups ? "2" : nil
    func head(_ index: Int, rows: String? = nil) -> Node {
      let column = columns[index]
      return element(
        "th", ["scope": "col", "rowspan": rows, "class": column.isNumeric ? numeric(index, noted) : nil],
        .text(column.title),
        column.subtitle.map { [element("br"), element("span", [:], .text($0))] } ?? .none)
    }
    let stub = element("th", ["scope": "col", "rowspan": both], .text(table.stub))
    guard hasGroups else {
      return element("thead", [:], element("tr", [:], [stub] + columns.indices.map { head($0) }))
    }
    let spans = table.groupSpans.map { span -> Node in
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
  private var notedColumns: Set<Int> {
    Set(
      table.columns.indices.filter { index in
        table.rows.contains {
          $0.cells.indices.contains(index) && table.suffix($0.cells[index], marks).count > 1
        }
      })
  }

  private func numeric(_ index: Int, _ noted: Set<Int>) -> String {
    noted.contains(index) ? "num noted" : "num"
  }

  private func body(_ noted: Set<Int>) -> Node {
    let columns = table.columns
    var used: Set<String> = []
    func marked(_ cell: Table.Cell) -> Node {
      let known = marks.filter { cell.notes.contains($0.key) }
      guard !known.isEmpty else { return .none }
      let suffix = table.suffix(cell, marks)
      guard isLinked else { return element("sup", [:], .text(suffix)) }
      let links = known.enumerated().flatMap { index, note -> [Node] in
        let isFirst = used.insert(note.key).inserted
        let link = element(
          "a",
          [
            "href": "#\(id)-note-\(note.mark)", "id": isFirst ? "\(id)-mark-\(note.mark)" : nil,
            "aria-label": words.tables(.note(note.mark)),
          ], .text(note.mark))
        return index == 0 ? [link] : [",", link]
      }
      return element("sup", ["class": suffix.count > Self.hangingLetters ? "long" : nil], links)
    }
    let padding = DecimalAlignment.padding(table)
    // Where heads stand in two rows, the script that reads a chart's data finds a cell's there too.
    let isLabelled = PhoneForm(table) == .lists || columns.contains { $0.group != nil }
    let labels = isLinked && isLabelled ? columns.map(PhoneForm.label) : []
    let hasSentences = columns.indices.map { table.hasSentences(in: $0) }
    func content(_ cell: Table.Cell, isNumeric: Bool = false, padding: String = "") -> Node {
      let plain = isNumeric ? Self.breaking(cell.text) : Node.text(cell.text)
      let text = cell.isStrong ? element("strong", [:], plain) : plain
      let muted: Node =
        cell.muted.map { muted in
          [
            cell.text.isEmpty ? .none : isNumeric ? [element("wbr"), " "] : " ",
            element("span", [:], .text(muted)),
          ]
        } ?? .none
      return [text, muted, marked(cell), padding.isEmpty ? .none : .text(padding)]
    }
    var groups: [[Node]] = [[]]
    for (line, row) in table.rows.enumerated() {
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
              element("span", ["class": "vh"], .text(words.tables(.notApplicable))))
            : element(
              "td",
              [
                "class": columns[index].isNumeric
                  ? numeric(index, noted) : hasSentences[index] ? "words" : nil,
                "data-label": labels.isEmpty ? nil : labels[index],
              ],
              content(cell, isNumeric: columns[index].isNumeric, padding: padding[index][line]))
        }
        groups[groups.count - 1].append(
          element(
            "tr", ["class": row.kind == .sub ? "level" : nil],
            [element("th", ["scope": "row"], row.head.plain.isEmpty ? "–" : rowHead)] + cells))
      }
    }
    return .group(groups.filter { !$0.isEmpty }.map { element("tbody", [:], $0) })
  }

  /// A number's text that goes on in the next line, where it must, before a bracket and nowhere else.
  private static func breaking(_ text: String) -> Node {
    let pieces = CellText.pieces(text)
    guard pieces.count > 1 else { return .text(text) }
    return .group(
      pieces.enumerated().flatMap { index, piece -> [Node] in
        index == 0 ? [.text(piece)] : [element("wbr"), .text(" " + piece)]
      })
  }

  private func notes(_ csv: String?, _ word: String?) -> Node {
    let items = marks.map { key, mark in
      element(
        "span", ["id": "\(id)-note-\(mark)", "class": "note"],
        element(
          "a", ["href": "#\(id)-mark-\(mark)", "aria-label": words.tables(.backToTable)],
          element("sup", [:], .text(mark))),
        .text(" " + (table.notes[key] ?? "") + " "))
    }
    let texts = table.remarks.map { Node.text($0 + " ") }
    var download = csv.map { [element("a", ["href": $0, "download": ""], "CSV")] } ?? []
    if let word { download += [" ", element("a", ["href": word], .text(words.tables(.wordFile)))] }
    guard !(items.isEmpty && texts.isEmpty && download.isEmpty) else { return .none }
    let files = download.isEmpty ? Node.none : element("span", ["class": "files"], download)
    return element("p", ["class": "notes"], items + texts + [files])
  }
}
