internal import RegistryFiles
internal import Diagnostics
internal import Parallel

/// A rule that looks past a single cell. One a file; each finds all that breaks it.
protocol ValidationRule: Sendable {
  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic]
}

/// What records' cells say in their file, for messages.
struct RecordTexts: Sendable {
  let table: CSVTable
  /// The row of each record, where they are not the same.
  let rows: [Int]?

  func row(_ record: Int) -> Int { rows?[record] ?? record }

  func line(_ record: Int) -> Int { table.line(ofRow: row(record)) }

  /// A cell as written; of a field that follows from others, its value.
  func text(_ record: Int, _ column: Column) -> String {
    if rows == nil, let index = table.headers.firstIndex(of: column.name) {
      return table.text(row: record, column: index)
    }
    switch column.values {
    case .numbers(let numbers): return numbers[record].isNaN ? "" : column.field.text(of: numbers[record])
    case .categories(let codes, let levels): return codes[record] < 0 ? "" : levels[Int(codes[record])]
    }
  }

  /// Whether a cell has one of the texts that stand for "missing".
  func isMissing(_ record: Int, _ column: Column) -> Bool {
    guard column.isMissing(record) else { return false }
    guard rows == nil, let index = table.headers.firstIndex(of: column.name) else { return true }
    return column.field.missingValues.contains(table.text(row: record, column: index))
  }
}

extension RegistryTable {
  /// Every rule that the dictionary calls for, in its order. Without a dictionary nobody has said that a row is a
  /// patient: rows that are alike are then not told.
  func validate(_ table: RecordTexts, tellsRepeats: Bool) -> [Diagnostic] {
    var rules: [any ValidationRule] = []
    for column in columns {
      if column.field.constraints.isRequired { rules.append(RequiredRule(column: column)) }
      if column.field.constraints.isUnique { rules.append(UniqueRule(column: column)) }
    }
    rules += dictionary.keys.map { KeyRule(key: $0) }
    rules += dictionary.checks.map { CheckRule(check: $0) }
    if tellsRepeats { rules.append(RepeatedRecordRule()) }
    let all = rules
    return mapInParallel(all.count) { all[$0].problems(in: self, table) }.flatMap { $0 }
  }
}
