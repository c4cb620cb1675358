internal import RegistryFiles
internal import Diagnostics

/// `primaryKey` and `uniqueKeys`: no two records agree in all columns of the key, and a primary key is never missing.
struct KeyRule: ValidationRule {
  let key: DataDictionary.Key

  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    let columns = key.columns.compactMap { registry[$0] }
    guard columns.count == key.columns.count, let name = key.columns.first else { return [] }
    let names = key.columns.joined(separator: ", ")
    var first: [[UInt64]: Int] = [:]
    var missing = GroupedProblems("required")
    var repeated = GroupedProblems("not-unique")
    for row in 0..<registry.rowCount {
      if columns.contains(where: { $0.isMissing(row) }) {
        if key.isPrimary, columns.contains(where: { table.isMissing(row, $0) }) {
          missing.add("the primary key (\(names)) is missing", at: { registry.place(row: row, column: name) })
        }
        continue
      }
      let values = columns.map { column -> UInt64 in
        switch column.values {
        case .numbers(let numbers): (numbers[row] + 0).bitPattern
        case .categories(let codes, _): UInt64(codes[row])
        }
      }
      guard let earlier = first[values] else {
        first[values] = row
        continue
      }
      repeated.add(
        "the key (\(names)) is that of line \(table.line(earlier)) again",
        at: { registry.place(row: row, column: name) })
    }
    return missing.problems("record", "the primary key (\(names)) is missing")
      + repeated.problems("record", "a key (\(names)) that stands earlier already")
  }
}
