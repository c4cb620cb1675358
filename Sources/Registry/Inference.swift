internal import Diagnostics

extension ColumnBuilder {
  /// Texts that stand for "missing" in most exports; taken so only where no dictionary says otherwise.
  static let usualMissing = ["", "NA", "N/A", "na", "n/a", "NaN", "nan", "NULL", "null", ".", "-", "?"]

  /// A field guessed from the cells: numbers if every cell is one, else a date, else categories.
  func inferredField(named name: String) -> Field {
    var field = Field(
      name: name, kind: .string, place: Place(file: file, line: 1, column: index + 1, length: 0))
    field.missingValues = Self.usualMissing
    let parser = NumberParser()
    let missing = MissingValues(field.missingValues)
    var isNumber = true
    var isWhole = true
    var count = 0
    table.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<table.rowCount where isNumber {
        var range = table.range(row: row, column: index)
        if range.count >= 2, bytes[range.lowerBound] == CSVTable.quote {
          range = range.lowerBound + 1..<range.upperBound - 1
        }
        if missing.contains(bytes, range) { continue }
        count += 1
        guard let value = parser.parse(bytes, range.lowerBound, range.upperBound) else {
          isNumber = false
          break
        }
        if value != value.rounded() { isWhole = false }
      }
    }
    if isNumber, count > 0 {
      field.kind = isWhole ? .integer : .number
      return field
    }
    let seen = (0..<table.rowCount).lazy.map { table.text(row: $0, column: index) }.filter {
      !field.missingValues.contains($0)
    }
    if let first = seen.first, CalendarDate.days(first[...]) != nil,
      seen.allSatisfy({ CalendarDate.days($0[...]) != nil })
    {
      field.kind = .date
    }
    return field
  }
}
