internal import Plotting
internal import Figures
internal import Markup

/// A table that Word can edit: cells with their spans, heads that every page repeats, columns as wide as their words.
struct WordTable {
  struct Cell {
    enum Merge { case none, starts, goesOn }

    var content: [Node]
    /// Its words, for the width of its column.
    var words: String
    var columns = 1
    var merge = Merge.none
    var alignment: String?
    var indent = 0
    /// A rule under it.
    var isRuled = false

    init(
      _ content: [Node], words: String, columns: Int = 1, merge: Merge = .none, alignment: String? = nil,
      indent: Int = 0, isRuled: Bool = false
    ) {
      self.content = content
      self.words = words
      self.columns = columns
      self.merge = merge
      self.alignment = alignment
      self.indent = indent
      self.isRuled = isRuled
    }
  }

  var heads: [[Cell]]
  var rows: [[Cell]]
  /// What it is, for those who hear it.
  var words: String

  private static let fontSize = 9.0
  /// Beside the words of a cell, in twentieths of a point.
  private static let padding = 150.0

  private var columnCount: Int { (heads + rows).map { $0.reduce(0) { $0 + $1.columns } }.max() ?? 0 }

  /// The width of each column with its words on one line, and with each word on its own.
  private var measures: (natural: [Double], least: [Double]) {
    var natural = [Double](repeating: Self.padding, count: columnCount)
    var least = natural
    for row in heads + rows {
      var column = 0
      for cell in row {
        defer { column += cell.columns }
        guard cell.columns == 1, column < columnCount else { continue }
        let room = Self.padding + Double(cell.indent)
        let lines = cell.words.split(separator: "\n").map { Self.width($0) }
        natural[column] = max(natural[column], (lines.max() ?? 0) + room)
        let words = cell.words.split(whereSeparator: \.isWhitespace).map { Self.width($0) }
        least[column] = max(least[column], (words.max() ?? 0) + room)
      }
    }
    return (natural, least)
  }

  /// By the widest letters that a reader may have.
  private static func width(_ text: Substring) -> Double {
    TextMetrics.width(String(text), size: fontSize) * 20
  }

  /// Whether it needs a page that is turned: with letters of a usual width its words would not fit either.
  var isWide: Bool { measures.least.reduce(0, +) * 0.85 > Double(WordXML.textWidth) }

  private func widths(within whole: Int) -> [Int] {
    let (natural, least) = measures
    let whole = Double(whole)
    let (wanted, needed) = (natural.reduce(0, +), least.reduce(0, +))
    let widths: [Double]
    if wanted <= whole {
      widths = natural.map { $0 * whole / max(1, wanted) }
    } else if needed < whole {
      let share = (whole - needed) / max(1, wanted - needed)
      widths = zip(natural, least).map { $1 + ($0 - $1) * share }
    } else {
      widths = least.map { $0 * whole / max(1, needed) }
    }
    return widths.map { Int($0) }
  }

  func node(isRightToLeft: Bool, within whole: Int) -> Node {
    let widths = widths(within: whole)
    let format = element(
      "w:tblPr", [:], element("w:tblStyle", ["w:val": "Clinical"]),
      isRightToLeft ? element("w:bidiVisual") : .none,
      element("w:tblW", ["w:w": "5000", "w:type": "pct"]),
      element("w:tblLayout", ["w:type": "fixed"]),
      element(
        "w:tblLook",
        [
          "w:val": "0420", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0",
          "w:noHBand": "0", "w:noVBand": "1",
        ]), words.isEmpty ? .none : element("w:tblDescription", ["w:val": words]))
    let grid = element(
      "w:tblGrid", [:], widths.map { element("w:gridCol", ["w:w": String($0)]) })
    return element(
      "w:tbl", [:],
      [format, grid] + heads.map { row($0, widths, isHead: true) }
        + rows.map { row($0, widths, isHead: false) })
  }

  private func row(_ cells: [Cell], _ widths: [Int], isHead: Bool) -> Node {
    var column = 0
    var nodes: [Node] = [
      element("w:trPr", [:], [element("w:cantSplit")] + (isHead ? [element("w:tblHeader")] : []))
    ]
    for cell in cells {
      let end = min(widths.count, column + cell.columns)
      let width = widths[min(column, end)..<end].reduce(0, +)
      column = end
      nodes.append(self.cell(cell, width))
    }
    return element("w:tr", [:], nodes)
  }

  private func cell(_ cell: Cell, _ width: Int) -> Node {
    var format = [element("w:tcW", ["w:w": String(width), "w:type": "dxa"])]
    if cell.columns > 1 { format.append(element("w:gridSpan", ["w:val": String(cell.columns)])) }
    switch cell.merge {
    case .none: break
    case .starts: format.append(element("w:vMerge", ["w:val": "restart"]))
    case .goesOn: format.append(element("w:vMerge"))
    }
    if cell.isRuled {
      format.append(
        element(
          "w:tcBorders", [:],
          element(
            "w:bottom",
            ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": WordStyles.muted])))
    }
    var paragraph = [element("w:pStyle", ["w:val": "TableText"])]
    if cell.indent > 0 { paragraph.append(element("w:ind", ["w:left": String(cell.indent)])) }
    if let alignment = cell.alignment { paragraph.append(element("w:jc", ["w:val": alignment])) }
    return element(
      "w:tc", [:], element("w:tcPr", [:], format),
      element("w:p", [:], [element("w:pPr", [:], paragraph)] + cell.content))
  }
}
