internal import Diagnostics
internal import Exhibits
internal import Markup
internal import Registry
internal import Tables

/// `{table}` of kind `completeness`: which variables of a registry are known for how many patients.
struct CompletenessFence {
  let builder: PageBuilder
  let body: FenceBody
  let id: String
  let label: String

  private static let keys = ["kind", "registry", "variables", "caption", "note"]

  func node() -> Node {
    for member in body.mapping.members where !Self.keys.contains(member.key) {
      builder.problems.append(
        .error(
          "unknown-key", "a table of kind completeness has no '\(member.key)'", at: member.place,
          suggestion: nearestWord(to: member.key, among: Self.keys)))
    }
    guard let name = body.required("registry"), let source = builder.use(name, at: body.place("registry"))
    else {
      return failedFence("This table could not be made.")
    }
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
    let table = CompletenessTable().table(source.release(completeness))
    let csv = builder.addDownload(id + ".csv", table.csv)
    return table.html(
      id: id, caption: body.caption(label, synthetic: source.isSynthetic ? "Synthetic data." : nil), csv: csv)
  }
}
