/// Columns of plain numbers in line at their decimal mark: shorter fractions are filled up with spaces as wide as a
/// digit, which only the HTML has.
enum DecimalAlignment {
  /// For each column the spaces behind each row's cell; no column whose cells hold more than a number each.
  static func padding(_ table: Table) -> [[String]] {
    table.columns.indices.map { column in
      let cells = table.rows.map { $0.cells.indices.contains(column) ? $0.cells[column] : Table.Cell("") }
      let fractions = cells.map { $0.muted == nil ? fraction($0.text) : nil }
      let isPlain = zip(cells, fractions).allSatisfy { cell, fraction in
        fraction != nil || cell.plain.isEmpty || cell.plain == "–"
      }
      guard table.columns[column].isNumeric, isPlain, let most = fractions.compactMap({ $0 }).max(), most > 0
      else { return cells.map { _ in "" } }
      return fractions.map { digits in
        guard let digits else { return "" }
        return (digits == 0 ? "\u{2008}" : "") + String(repeating: "\u{2007}", count: most - digits)
      }
    }
  }

  /// The digits behind the mark of `0.43`, `−1·5`, `<0.001`, `24`; nil of anything that is no plain number.
  static func fraction(_ text: String) -> Int? {
    var digits = 0
    var behind: Int?
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "0"..."9":
        digits += 1
        behind = behind.map { $0 + 1 }
      case ".", "·":
        if behind != nil { return nil }
        behind = 0
      case "−", "<", ">", "-": if index > 0 { return nil }
      default: return nil
      }
    }
    return digits > 0 ? behind ?? 0 : nil
  }
}
