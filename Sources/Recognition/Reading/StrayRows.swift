internal import Diagnostics
internal import Lexicon
internal import RegistryFiles

/// Rows of a table that are no records: blank ones, headings among the records, totals, a second head with the units.
struct StrayRows {
  private(set) var lines: [Int] = []
  private(set) var remarks: [String] = []
  /// By column: the unit that a row below the header gives.
  private(set) var units: [Int: String] = [:]

  init(_ table: CSVTable, _ cells: [(codes: [Int32], levels: [String])]) {
    guard table.columnCount >= 4, table.rowCount > 0, let first = cells.first else { return }
    var filled = [Int32](repeating: 0, count: table.rowCount)
    for column in cells {
      let counts = column.levels.map { Substring($0).trimmed.isEmpty ? Int32(0) : 1 }
      for (row, code) in column.codes.enumerated() { filled[row] += counts[Int(code)] }
    }
    let heads = first.levels.map { Substring($0).trimmed }
    func head(_ row: Int) -> Substring { heads[Int(first.codes[row])] }
    var forms: [String: Int] = [:]
    for (code, count) in Self.counts(first.codes, heads.count).enumerated() where !heads[code].isEmpty {
      forms[Self.form(heads[code]), default: 0] += count
    }
    let usual = forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let totals = Set(heads.indices.filter { Self.totals.contains(FoldedText(String(heads[$0])).joined) })
    var blank: [Int] = []
    for row in 0..<table.rowCount {
      if filled[row] == 0 {
        blank.append(table.line(ofRow: row))
      } else if filled[row] == 1, !head(row).isEmpty, usual.map({ $0 != Self.form(head(row)) }) ?? false {
        tell(table.line(ofRow: row), RecognitionWords.headingRow(table.line(ofRow: row), String(head(row))))
      } else if totals.contains(Int(first.codes[row])) {
        tell(table.line(ofRow: row), RecognitionWords.totalRow(table.line(ofRow: row), String(head(row))))
      }
    }
    if let row = blank.first {
      lines += blank
      remarks.append(RecognitionWords.blankRows(blank.count, row))
    }
    findUnits(table, cells)
  }

  private mutating func tell(_ line: Int, _ remark: String) {
    lines.append(line)
    remarks.append(remark)
  }

  private static func counts(_ codes: [Int32], _ count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for code in codes { counts[Int(code)] += 1 }
    return counts
  }

  /// How a text is made: `ECPR-001` as `aaaa-999`.
  private static func form(_ text: Substring) -> String {
    String(
      text.unicodeScalars.map { scalar -> Character in
        if scalar.properties.numericType != nil { return "9" }
        return scalar.properties.isAlphabetic ? "a" : Character(scalar)
      })
  }

  /// A row right below the header whose cells are units and words, and no numbers.
  private mutating func findUnits(_ table: CSVTable, _ cells: [(codes: [Int32], levels: [String])]) {
    let texts = cells.map { String(Substring($0.levels[Int($0.codes[0])]).trimmed) }
    let written = texts.filter { !$0.isEmpty }
    let known = texts.enumerated().compactMap { index, text in HeaderReading.known(text).map { (index, $0) } }
    guard known.count >= 2, known.count * 2 >= written.count,
      !written.contains(where: { $0.contains(where: \.isNumber) })
    else { return }
    for (index, unit) in known { units[index] = unit }
    tell(table.line(ofRow: 0), RecognitionWords.unitRow(table.line(ofRow: 0)))
  }

  private static let totals: Set<String> = [
    "total", "totals", "sum", "mean", "average", "median", "sd", "summe", "gesamt", "mittelwert", "mittel",
    "durchschnitt", "somme", "moyenne", "mediane", "suma", "media", "mediana", "promedio", "somma", "totale",
    "totaal", "som", "gemiddelde", "mediaan", "soma", "合计", "总计", "平均", "平均值", "中位数", "合計", "中央値",
  ]
}
