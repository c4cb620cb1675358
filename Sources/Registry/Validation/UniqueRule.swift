internal import RegistryFiles
internal import Diagnostics

/// `constraints: {unique: true}`: no value stands twice.
struct UniqueRule: ValidationRule {
  let column: Column

  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    switch column.values {
    case .numbers(let numbers):
      repeated(registry, table) { numbers[$0].isNaN ? nil : numbers[$0] }
    case .categories(let codes, _):
      repeated(registry, table) { codes[$0] < 0 ? nil : codes[$0] }
    }
  }

  private func repeated<Value: Hashable>(
    _ registry: RegistryTable, _ table: RecordTexts, _ value: (Int) -> Value?
  ) -> [Diagnostic] {
    var first: [Value: Int] = [:]
    var group = GroupedProblems("not-unique")
    for row in 0..<registry.rowCount {
      guard let found = value(row) else { continue }
      guard let earlier = first[found] else {
        first[found] = row
        continue
      }
      group.add(
        "\(column.name) is \"\(table.text(row, column))\", as at line \(table.line(earlier)) already",
        at: { registry.place(row: row, column: column.name) })
    }
    return group.problems("cell", of: column.name, "a value that stands earlier already")
  }
}
