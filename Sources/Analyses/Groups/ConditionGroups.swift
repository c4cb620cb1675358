internal import RegistryFiles
internal import Diagnostics
package import Registry

extension Column {
  /// A column made of conditions: each record belongs to the first group whose condition it meets; one that meets none
  /// is missing.
  package init(groups: [(label: String, condition: Filter)], title: String, in table: RegistryTable) {
    var codes = [Int32](repeating: -1, count: table.rowCount)
    for (index, group) in groups.enumerated() {
      for (row, value) in group.condition.truth(in: table).values.enumerated()
      where codes[row] < 0 && value == .yes {
        codes[row] = Int32(index)
      }
    }
    var field = Field(name: title, kind: .string, place: Place(file: table.file))
    field.title = title
    self.init(field: field, values: .categories(codes: codes, levels: groups.map(\.label)))
  }
}
