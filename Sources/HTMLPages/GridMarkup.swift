internal import Markup
internal import Pages

extension BlockWriter {
  /// A table of text in its scrolling region; without a caption its heads name it. On a phone the rows of one whose
  /// columns find no room there are blocks, each cell behind its column's name.
  func grid(_ grid: PageGrid) -> Node {
    let labels = grid.phoneLabels ?? []
    func cells(_ name: String, _ cells: [PageGrid.Cell], _ scope: String?) -> [Node] {
      cells.flatMap { cell -> [Node] in
        let alignment = cell.column < grid.alignments.count ? grid.alignments[cell.column] : .none
        let isEmpty = cell.isEmpty
        let attributes: KeyValuePairs<String, String?> = [
          "class": alignment == .none ? nil : "to-\(alignment.rawValue)", "scope": isEmpty ? nil : scope,
          "colspan": cell.columns > 1 ? String(cell.columns) : nil,
          "rowspan": cell.rows > 1 ? String(cell.rows) : nil,
          "data-label": scope == nil && labels.indices.contains(cell.column) ? labels[cell.column] : nil,
        ]
        // A head that names nothing is a cell.
        return [element(isEmpty ? "td" : name, attributes, inlines(cell.content)), "\n"]
      }
    }
    let heads = grid.header.flatMap { cells("th", $0, "col") }
    let head = element("thead", [:], "\n", element("tr", [:], ["\n"] + heads), "\n")
    let rows = grid.rows.flatMap { [element("tr", [:], ["\n"] + cells("td", $0, nil)), "\n"] }
    let body: [Node] = rows.isEmpty ? [] : [element("tbody", [:], ["\n"] + rows), "\n"]
    let names = grid.header.joined().map(\.content.plainText).filter { !$0.isEmpty }.joined(separator: ", ")
    let title: [Node] = grid.caption.map { [element("caption", [:], caption($0)), "\n"] } ?? []
    return element(
      "div",
      [
        "class": "scroll", "id": grid.id.map(id), "role": "group", "tabindex": "0",
        "aria-label": grid.caption?.label ?? words.page(.tableOf(heads: names)),
      ],
      element(
        "table", ["class": labels.isEmpty ? nil : "listed"], [Node.text("\n")] + title + [head, "\n"] + body))
  }
}

extension PageGrid.Cell {
  fileprivate var isEmpty: Bool { content.plainText.allSatisfy(\.isWhitespace) }
}

extension PageGrid {
  /// Characters of a line of 328 px, and of the lines into which a cell breaks.
  private static let room = 44
  private static let line = 14
  /// More would make the page heavy with names of columns.
  private static let mostNamedCells = 2_000

  /// The columns' names, where a phone shows each cell behind its own; nil where the columns stand side by side, and
  /// where cells reach over several or a column has no name.
  fileprivate var phoneLabels: [String]? {
    guard header.count == 1, let heads = header.first, heads.count > 2, rows.count > 0,
      rows.count * heads.count <= Self.mostNamedCells, !heads.dropFirst().contains(where: \.isEmpty),
      ([heads] + rows).allSatisfy({ $0.allSatisfy { $0.columns == 1 && $0.rows == 1 } })
    else { return nil }
    var widths = heads.map { _ in 0 }
    for cell in ([heads] + rows).joined() where widths.indices.contains(cell.column) {
      widths[cell.column] = max(widths[cell.column], Self.width(cell.content.plainText))
    }
    return widths.reduce(0, +) + 2 * widths.count > Self.room ? heads.map(\.content.plainText) : nil
  }

  /// The longest line that a cell needs: its longest word, or all of it where it is short.
  private static func width(_ text: String) -> Int {
    let words = text.split(separator: " ").map(\.count)
    return max(words.max() ?? 0, min(line, text.count))
  }
}
