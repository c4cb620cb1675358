internal import RegistryFiles
internal import Diagnostics

/// A condition of `checks`: it is false in no record. Where a cell that it reads is missing, it says nothing.
struct CheckRule: ValidationRule {
  let check: DataDictionary.Check

  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    guard
      let filter = Filter.parse(check.condition, at: check.place, columns: registry, problems: &problems)
    else { return problems }
    let names = filter.columns
    var group = GroupedProblems("check")
    for row in filter.truth(in: registry).indices(of: .no) {
      group.add(
        "the check '\(check.condition)' fails: \(cells(names, row, registry, table))",
        at: { registry.place(row: row, column: names.first ?? "") })
    }
    return group.problems("record", "the check '\(check.condition)' fails")
  }

  private func cells(_ names: [String], _ row: Int, _ registry: RegistryTable, _ table: RecordTexts) -> String
  {
    names.compactMap { name in
      registry[name].map { column in
        let text = table.text(row, column)
        return "\(name) is \(text.isEmpty ? "missing" : text)"
      }
    }.joined(separator: ", ")
  }
}
