internal import Analyses
internal import Diagnostics
internal import Exhibits
internal import PositionedYAML
internal import Tables

/// `{table}` of kind `measures`: measures with their targets, of these records and of others beside them.
struct MeasuresTableFence {
  let builder: PageBuilder

  static let options: [FenceOption] = [
    .optional("measures", "the measures of measures.yaml to show; this or groups"),
    .optional("groups", "a list of {title, measures}: the measures under headings"),
    .optional("period", "words for the records shown, over their columns"),
    .optional("against", "a list of {title, where}: the same measures of other records, a column each"),
    .condition,
  ]

  /// A condition as it is written: it is read again for the registry of each measure.
  private struct Scope {
    var title: String
    var condition: String?
    var place: Place
  }

  /// Nil where something is wrong, which is told.
  func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    let start = builder.problems.count
    var scopes = [
      Scope(title: body.string("period") ?? "", condition: body.string("where"), place: body.place("where"))
    ]
    for item in body.node("against")?.list(named: "against", &builder.problems) ?? [] {
      guard
        let entry = YAMLMapping(
          item, of: "an entry of against", keys: ["title", "where"], problems: &builder.problems),
        let title = entry.required("title", &builder.problems),
        let condition = entry.required("where", &builder.problems)
      else { continue }
      scopes.append(
        Scope(title: title, condition: condition, place: entry["where"]?.place ?? entry.place))
    }
    var isSynthetic = false
    func lines(_ node: YAMLNode?) -> [MeasuresTable.Line] {
      guard let node else { return [] }
      let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
      return items.compactMap { item in
        guard let name = item.string(named: "measures", &builder.problems),
          let (definition, source) = measure(name, at: item.place)
        else { return nil }
        isSynthetic = isSynthetic || source.isSynthetic
        let results = scopes.compactMap { builder.printed(definition, $0.condition, at: $0.place) }
        guard results.count == scopes.count else { return nil }
        return MeasuresTable.Line(
          title: definition.title, results: results, target: definition.target,
          direction: definition.direction ?? .higher)
      }
    }
    var sections: [MeasuresTable.Section] = []
    if let groups = body.node("groups") {
      for item in groups.list(named: "groups", &builder.problems) ?? [] {
        guard
          let entry = YAMLMapping(
            item, of: "a group", keys: ["title", "measures"], problems: &builder.problems)
        else { continue }
        sections.append(
          MeasuresTable.Section(
            title: entry.string("title", &builder.problems), lines: lines(entry["measures"])))
      }
    } else if body.has("measures") {
      sections = [MeasuresTable.Section(title: nil, lines: lines(body.node("measures")))]
    }
    guard !builder.problems[start...].hasErrors, !sections.isEmpty else { return nil }
    return (MeasuresTable(periods: scopes.map(\.title)).table(sections), isSynthetic)
  }

  private func measure(_ name: String, at place: Place) -> (MeasureDefinition, Project.Source)? {
    guard
      let definition = builder.project.measure(named: name, at: place, problems: &builder.problems)
    else { return nil }
    return builder.use(definition.registry, at: place).map { (definition, $0) }
  }
}
