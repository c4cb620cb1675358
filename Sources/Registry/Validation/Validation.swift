internal import Diagnostics

extension RegistryTable {
  /// The rules that look past a single cell: required and unique values, conditions across columns.
  func validate(_ table: CSVTable, problems: inout [Diagnostic]) {
    for (index, column) in columns.enumerated() {
      let constraints = column.field.constraints
      if constraints.isRequired { checkRequired(column, index, table, &problems) }
      if constraints.isUnique { checkUnique(column, index, table, &problems) }
    }
    for check in dictionary.checks { run(check, table, &problems) }
  }

  private func checkRequired(
    _ column: Column, _ index: Int, _ table: CSVTable, _ problems: inout [Diagnostic]
  ) {
    guard column.missingCount > 0 else { return }
    let rows = (0..<rowCount).filter { column.isMissing($0) }
    for row in rows.prefix(CSVReader.tellAtMost) {
      problems.append(
        .error(
          "required", "\(column.name) is missing, but required",
          at: Place(file: file, line: table.line(ofRow: row), column: index + 1, length: 0)))
    }
    if rows.count > CSVReader.tellAtMost {
      problems.append(
        .error(
          "required", "\(rows.count - CSVReader.tellAtMost) more cells of \(column.name) are missing",
          at: Place(file: file)))
    }
  }

  private func checkUnique(_ column: Column, _ index: Int, _ table: CSVTable, _ problems: inout [Diagnostic])
  {
    var seen: [String: Int] = [:]
    var told = 0
    for row in 0..<rowCount where !column.isMissing(row) {
      let text = table.text(row: row, column: index)
      guard let first = seen.updateValue(row, forKey: text) else { continue }
      seen[text] = first
      told += 1
      if told > CSVReader.tellAtMost { continue }
      problems.append(
        .error(
          "not-unique", "\(column.name) is \"\(text)\", as at line \(table.line(ofRow: first)) already",
          at: Place(file: file, line: table.line(ofRow: row), column: index + 1, length: 0)))
    }
    if told > CSVReader.tellAtMost {
      problems.append(
        .error(
          "not-unique", "\(told - CSVReader.tellAtMost) more cells of \(column.name) repeat a value",
          at: Place(file: file)))
    }
  }

  private func run(_ check: DataDictionary.Check, _ table: CSVTable, _ problems: inout [Diagnostic]) {
    guard let filter = Filter.parse(check.condition, at: check.place, columns: self, problems: &problems)
    else { return }
    let failing = filter.truth(in: self).indices(of: .no)
    for row in failing.prefix(CSVReader.tellAtMost) {
      let cells = filter.columns.compactMap { name in
        columns.firstIndex { $0.name == name }.map { "\(name) is \(table.text(row: row, column: $0))" }
      }
      problems.append(
        .error(
          "check", "the check '\(check.condition)' fails: \(cells.joined(separator: ", "))",
          at: Place(
            file: file, line: table.line(ofRow: row),
            column: (columns.firstIndex { $0.name == filter.columns.first } ?? 0) + 1, length: 0)))
    }
    if failing.count > CSVReader.tellAtMost {
      problems.append(
        .error(
          "check",
          "the check '\(check.condition)' fails in \(failing.count - CSVReader.tellAtMost) more records",
          at: Place(file: file)))
    }
  }
}
