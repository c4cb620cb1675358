internal import Diagnostics

/// `constraints: {required: true}`: no cell is missing.
struct RequiredRule: ValidationRule {
  let column: Column

  func problems(in registry: RegistryTable, _ table: CSVTable) -> [Diagnostic] {
    guard column.missingCount > 0 else { return [] }
    var group = GroupedProblems("required", file: registry.file)
    for row in 0..<registry.rowCount where column.isMissing(row) {
      group.add(
        "\(column.name) is missing, but required", at: { registry.place(row: row, column: column.name) })
    }
    return group.problems { "\($0) more cells of \(column.name) are missing" }
  }
}
