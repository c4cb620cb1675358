internal import Diagnostics
internal import Markup

/// Rows and columns of a formula: `\begin{cases} … \end{cases}`.
extension FormulaParser {
  /// A column as `{l|c}` says it: where its signs stand, and where a line does.
  struct Column {
    var side: String?
    var hasBarBefore = false
    var hasBarBehind = false
  }

  mutating func environment(_ token: TeXToken) -> Atom? {
    guard let name = name() else {
      complain(MathWords.missing("{…}", after: "\\begin"), token)
      return nil
    }
    guard let form = TeXSymbols.environments[name] else {
      let known = TeXSymbols.environments.keys.sorted()
      complain(
        MathWords.unknownEnvironment(name, known), token, suggestion: nearestWord(to: name, among: known))
      return nil
    }
    let columns = name == "array" ? columns(token) : form.align.map { Column(side: $0) }
    if name.hasPrefix("alignat") { skipGroup() }
    var rows: [[[Node]]] = [[]]
    var ruled: Set<Int> = []
    while true {
      if rows[rows.count - 1].isEmpty, rule() { ruled.insert(rows.count - 1) }
      rows[rows.count - 1].append(row(until: .cell))
      guard let end = next else {
        complain(MathWords.openEnvironment, token)
        break
      }
      position += 1
      if end.kind == .ampersand { continue }
      if end.kind == .command("\\") || end.kind == .command("cr") {
        rows.append([])
        continue
      }
      if end.kind == .command("end") {
        if let found = self.name(), found != name { complain(MathWords.wrongEnd(found, name), end) }
        break
      }
      complain(end.kind == .close ? MathWords.closeBrace : MathWords.openEnvironment, end)
    }
    if rows.count > 1, rows.last?.allSatisfy(\.isEmpty) == true { rows.removeLast() }
    let cells = rows.indices.map { row in
      rows[row].indices.map { column in
        cell(
          rows[row][column], columns.isEmpty ? Column() : columns[column % max(1, columns.count)],
          isBelowRule: ruled.contains(row), isAboveRule: row + 1 == rows.count && ruled.contains(rows.count))
      }
    }
    let table = element(
      "mtable", ["class": name.hasPrefix("align") || name == "split" ? "aligned" : nil],
      cells.map { element("mtr", [:], $0) })
    return Atom(node: element("mrow", [:], bracketed([table], form.open, form.close)))
  }

  /// `\hline` before a row.
  private mutating func rule() -> Bool {
    var isRuled = false
    skipSpaces()
    while next?.kind == .command("hline") {
      isRuled = true
      position += 1
      skipSpaces()
    }
    return isRuled
  }

  /// `{l|cr}` behind `\begin{array}`.
  private mutating func columns(_ token: TeXToken) -> [Column] {
    guard let letters = name() else {
      complain(MathWords.missing("{lcr}", after: "\\begin{array}"), token)
      return []
    }
    var columns: [Column] = []
    var isBehindBar = false
    for letter in letters {
      if let side = ["l": "left", "c": "center", "r": "right"][letter] {
        columns.append(Column(side: side, hasBarBefore: isBehindBar))
        isBehindBar = false
      } else if letter == "|" {
        isBehindBar = true
      }
    }
    if isBehindBar, !columns.isEmpty { columns[columns.count - 1].hasBarBehind = true }
    return columns
  }

  private func cell(_ nodes: [Node], _ column: Column, isBelowRule: Bool, isAboveRule: Bool) -> Node {
    let line = ":.06em solid"
    let styles = [
      column.side.map { "text-align:\($0);text-align:-webkit-\($0)" },
      column.hasBarBefore ? "border-left" + line : nil, column.hasBarBehind ? "border-right" + line : nil,
      isBelowRule ? "border-top" + line : nil, isAboveRule ? "border-bottom" + line : nil,
    ].compactMap { $0 }
    return element("mtd", ["style": styles.isEmpty ? nil : styles.joined(separator: ";")], nodes)
  }
}
