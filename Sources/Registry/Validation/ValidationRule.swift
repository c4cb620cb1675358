internal import Diagnostics

/// A rule that looks past a single cell. One a file; each finds all that breaks it.
protocol ValidationRule: Sendable {
  func problems(in registry: RegistryTable, _ table: CSVTable) -> [Diagnostic]
}

extension CSVTable {
  /// Whether a cell has one of the texts that stand for "missing".
  func isMissing(_ row: Int, _ column: Column) -> Bool {
    guard column.isMissing(row), let index = headers.firstIndex(of: column.name) else { return false }
    return column.field.missingValues.contains(text(row: row, column: index))
  }
}

extension RegistryTable {
  /// Every rule that the dictionary calls for, in its order.
  func validate(_ table: CSVTable) -> [Diagnostic] {
    var rules: [any ValidationRule] = []
    for column in columns {
      if column.field.constraints.isRequired { rules.append(RequiredRule(column: column)) }
      if column.field.constraints.isUnique { rules.append(UniqueRule(column: column)) }
    }
    rules += dictionary.keys.map { KeyRule(key: $0) }
    rules += dictionary.checks.map { CheckRule(check: $0) }
    let all = rules
    return mapInParallel(all.count) { all[$0].problems(in: self, table) }.flatMap { $0 }
  }
}
