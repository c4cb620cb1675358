internal import Exhibits
internal import Figures
internal import Markup
internal import Pages
internal import Tables
internal import Wording

/// Figures, tables and their captions as Word's.
extension WordWriter {
  // MARK: Captions

  /// `Figure 1.` with a number that Word counts, then what the page says.
  func caption(_ caption: PageCaption, id: String, keepsNext: Bool = true) -> [Node] {
    var runs = bookmarked(id, label(caption.label, id)) + text(". ", WordRuns.Style(isBold: true))
    if let finding = caption.finding { runs += inlines(finding) }
    let muted = WordRuns.Style(isMuted: true)
    for note in [caption.note, caption.sources].compactMap({ $0 }) where !note.isEmpty {
      runs += text(" ") + inlines(note, muted)
    }
    if let synthetic = caption.synthetic { runs += text(" " + synthetic, WordRuns.Style(isBold: true)) }
    if let found = caption.findings { runs += text(" " + found, muted) }
    return [paragraph(runs, Format("Caption", keepsNext: keepsNext))]
  }

  /// The words and the field of their number, which begins anew where a page does not count on.
  private func label(_ words: String, _ id: String) -> [Node] {
    let bold = WordRuns.Style(isBold: true)
    let digits = String(words.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let before = String(words.dropLast(digits.count))
    let name =
      ApartLetters.plain(before).split(separator: " ").first.map {
        String($0.filter { $0.isASCII && $0.isLetter })
      } ?? ""
    guard let number = Int(read: digits), !name.isEmpty else {
      return bookmarked(Self.labelName(id), text(words, bold))
    }
    let isNext = number == sequences[before, default: 0] + 1
    sequences[before] = number
    let field = "SEQ \(name) \\* ARABIC" + (isNext ? "" : " \\r \(number)")
    return bookmarked(
      Self.labelName(id), text(before, bold) + WordRuns.field(field, digits, bold))
  }

  // MARK: Figures

  func figure(_ figure: PageFigure) -> [Node] {
    let caption = caption(figure.caption, id: figure.label.id)
    switch figure.content {
    case .refused(let reason):
      return caption + [paragraph(text(setting.words.page(.notDrawn(reason: reason))), Format("Figure"))]
    case .drawn(let drawn, _):
      let drawing = drawn.value.drawing(.wide)
      let run = picture(
        Metafile.bytes(of: drawing), ending: "emf", pixels: (drawing.width, drawing.height),
        name: figure.label.words, words: drawn.value.description, fillsLine: true)
      return caption + [paragraph([run], Format("Figure"))]
    }
  }

  // MARK: Tables

  func table(_ table: PageTable, alsoNamed other: String? = nil) -> [Node] {
    var nodes: [Node] = []
    if let caption = table.caption {
      nodes += self.caption(caption, id: other ?? table.id)
    }
    if let title = table.title {
      nodes.append(
        paragraph(bookmarked(table.id, text(title, WordRuns.Style(isBold: true))), Format("Caption")))
    }
    return turned(nodes, table.content.value, words: table.caption?.plainText ?? table.title ?? "")
  }

  /// A table of a paper or a registry with its notes.
  func clinical(_ table: Table, words: String = "") -> [Node] { turned([], table, words: words) }

  /// Where a table is too wide, it and its caption stand on a page that is turned.
  private func turned(_ before: [Node], _ table: Table, words: String) -> [Node] {
    let own = ClinicalTable(table, self).table(words: words)
    let notes = ClinicalTable(table, self).notes
    guard own.isWide else {
      let node = own.node(isRightToLeft: setting.isRightToLeft, within: WordXML.textWidth)
      return before + [node] + (notes.isEmpty ? [paragraph([], Format("TableNote"))] : notes)
    }
    let node = own.node(
      isRightToLeft: setting.isRightToLeft, within: WordXML.pageHeight - 2 * WordXML.margin)
    return [paragraph([], ending: WordXML.section(setting))] + before + [node] + notes
      + [paragraph([], ending: WordXML.section(setting, isTurned: true))]
  }

  /// A table that needs no notes.
  func table(_ table: WordTable) -> [Node] {
    [
      table.node(isRightToLeft: setting.isRightToLeft, within: WordXML.textWidth),
      paragraph([], Format("TableNote")),
    ]
  }

  func grid(_ grid: PageGrid) -> [Node] {
    let count = (grid.header + grid.rows).flatMap { $0.map { $0.column + $0.columns } }.max() ?? 0
    let bold = WordRuns.Style(isBold: true)
    func alignment(_ column: Int) -> String? {
      guard column < grid.alignments.count else { return nil }
      switch grid.alignments[column] {
      case .right: return "right"
      case .center: return "center"
      default: return nil
      }
    }
    /// Cells that reach down from a row above stand in each row that they reach.
    func rows(_ rows: [[PageGrid.Cell]], isHead: Bool) -> [[WordTable.Cell]] {
      var open: [Int: (rows: Int, columns: Int)] = [:]
      return rows.map { row in
        var cells: [WordTable.Cell] = []
        var column = 0
        while column < count {
          if let above = open[column], above.rows > 0 {
            open[column] = above.rows == 1 ? nil : (above.rows - 1, above.columns)
            cells.append(WordTable.Cell([], words: "", columns: above.columns, merge: .goesOn))
            column += above.columns
          } else if let cell = row.first(where: { $0.column == column }) {
            if cell.rows > 1 { open[column] = (cell.rows - 1, cell.columns) }
            cells.append(
              WordTable.Cell(
                inlines(cell.content, isHead ? bold : WordRuns.Style()), words: cell.content.plainText,
                columns: cell.columns, merge: cell.rows > 1 ? .starts : .none, alignment: alignment(column),
                isRuled: isHead))
            column += cell.columns
          } else {
            cells.append(WordTable.Cell([], words: ""))
            column += 1
          }
        }
        return cells
      }
    }
    let caption = grid.caption.map { self.caption($0, id: grid.id ?? "") } ?? []
    return caption
      + table(
        WordTable(
          heads: rows(grid.header, isHead: true), rows: rows(grid.rows, isHead: false),
          words: grid.caption?.plainText ?? ""))
  }

  /// Measures in large figures, a row each.
  func tiles(_ tiles: [PageTile]) -> [Node] {
    let bold = WordRuns.Style(isBold: true)
    let titles = [DocumentMessage.measure, .value, .remarks].map(setting.words.documents)
    let head = titles.map { WordTable.Cell(text($0, bold), words: $0, isRuled: true) }
    let rows = tiles.map { tile in
      let beside = ([tile.small.value] + (tile.beside?.value.lines ?? [])).filter { !$0.isEmpty }
      let words = beside.joined(separator: "\n")
      return [
        WordTable.Cell(text(tile.title), words: tile.title),
        WordTable.Cell(text(tile.large.value, bold), words: tile.large.value),
        WordTable.Cell(text(words), words: words),
      ]
    }
    return table(WordTable(heads: [head], rows: rows, words: ""))
  }
}
