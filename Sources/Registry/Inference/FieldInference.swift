internal import Diagnostics

/// Guesses the fields of a CSV that has no dictionary: numbers if every cell is one, else dates, else categories.
///
/// The first records say what to try; every cell is read that way, and a column that does not hold to it is read
/// again as text. Nothing is coerced: one cell that is no number makes the column one of texts.
struct FieldInference {
  /// Texts that stand for "missing" in most exports; taken so only where no dictionary says otherwise.
  static let usualMissing = ["", "NA", "N/A", "na", "n/a", "NaN", "nan", "NULL", "null", ".", "-", "?"]

  let table: CSVTable
  let file: String
  /// What marks decimals; a comma only where someone asks for it.
  var decimalMark = UInt8(ascii: ".")

  private static let sampled = 1000

  func build() -> [ColumnBuilder.Outcome] {
    let reader = CellReader(table: table)
    var fields = table.headers.enumerated().map { index, name in guess(name, index) }
    var cells = reader.read(fields.map(ColumnBuilder.plan))
    for (index, found) in cells.enumerated() {
      guard case .numbers(_, let faults) = found, !faults.counts.isEmpty else { continue }
      fields[index].kind = faults.counts[.notNumber] == nil ? .number : .string
      cells[index] = .none
    }
    let again = reader.read(
      fields.indices.map { if case .none = cells[$0] { ColumnBuilder.plan(fields[$0]) } else { .skip } })
    for index in cells.indices { if case .none = cells[index] { cells[index] = again[index] } }
    let builder = ColumnBuilder(table: table, file: file)
    let (known, read) = (fields, cells)
    return mapInParallel(fields.count) { index in
      var field = known[index]
      if case .codes(let codes, let levels) = read[index] {
        let texts = LevelCodes(codes, levels, missing: field.missingValues).levels
        if let first = texts.first, CalendarDate.days(first[...]) != nil,
          texts.allSatisfy({ CalendarDate.days($0[...]) != nil })
        {
          field.kind = .date
        }
      }
      return builder.build(field, read[index], index: index)
    }
  }

  private func guess(_ name: String, _ index: Int) -> Field {
    var field = Field(
      name: name, kind: .string, place: Place(file: file, line: 1, column: index + 1, length: 0))
    field.missingValues = Self.usualMissing
    field.decimalMark = decimalMark
    let parser = NumberParser(decimalMark: decimalMark)
    var isWhole = true
    var count = 0
    for row in 0..<min(Self.sampled, table.rowCount) {
      let text = table.text(row: row, column: index)
      if field.missingValues.contains(text) { continue }
      guard let value = Array(text.utf8).withUnsafeBufferPointer({ parser.parse($0, 0, $0.count) }) else {
        return field
      }
      count += 1
      if value != value.rounded() { isWhole = false }
    }
    if count > 0 { field.kind = isWhole ? .integer : .number }
    return field
  }
}
