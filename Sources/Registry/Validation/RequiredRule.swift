internal import RegistryFiles
internal import Diagnostics

/// `constraints: {required: true}`: no cell is missing. A cell that cannot be read is not: it has been told as what it is.
struct RequiredRule: ValidationRule {
  let column: Column

  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    guard column.missingCount > 0 else { return [] }
    var group = GroupedProblems("required")
    for row in 0..<registry.rowCount where table.isMissing(row, column) {
      group.add(
        "\(column.name) is missing, but required", at: { registry.place(row: row, column: column.name) })
    }
    return group.problems("cell", of: column.name, "missing, but required")
  }
}
