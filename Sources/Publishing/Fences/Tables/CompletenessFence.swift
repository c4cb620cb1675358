internal import Diagnostics
internal import Exhibits
internal import Registry
internal import Tables

/// `{table}` of kind `completeness`: which variables of a registry are known for how many patients.
struct CompletenessFence {
  let builder: PageBuilder

  static let options: [FenceOption] = [
    .registry, .optional("variables", "the columns shown; all without it"),
  ]

  /// Nil where something is wrong, which is told.
  func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let name = body.required("registry"), let source = builder.use(name, at: body.place("registry"))
    else { return nil }
    var completeness = DataQuality(source.table).completeness
    if let names = body.strings("variables") {
      for name in names where source.table[name] == nil {
        builder.problems.append(
          .error(
            "unknown-column", "unknown column '\(name)'", at: body.place("variables"),
            suggestion: nearestWord(to: name, among: source.table.columnNames)))
      }
      completeness = names.compactMap { name in completeness.first { $0.name == name } }
    }
    let table = source.release.unsuppressed(completeness).map { CompletenessTable().table($0) }
    return (table ?? TableFence.hidden, source.isSynthetic)
  }
}
