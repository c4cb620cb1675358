internal import Analyses
internal import Appraisal
internal import Exhibits
internal import Project
internal import Registry
package import Requests
internal import Wording

extension ComparisonRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope), let by = records.column(by) else { return nil }
    let variables = headings.flatMap(\.variables).compactMap { records.column(.column($0)) }
    guard !variables.isEmpty else { return nil }
    let comparison = site.recall("comparison", scope, self.by, variables.map(\.name), methods) {
      Comparison(
        of: records.table, by: by, variables: variables, where: records.filter, methods: methods,
        alternatives: false)
    }
    guard !comparison.groups.isEmpty else { return .noPatients(site.words) }
    let composer = ComparisonTable(
      site.words, style: style,
      headings: headings.map { heading in
        // A concept by the name of the column that holds it.
        ComparisonTable.Heading(
          title: heading.title, variables: heading.variables.compactMap { records.table[$0]?.name })
      },
      printed: printed(beside: comparison, site.project), printedTitle: printedTitle(site),
      groupLabels: groupLabels, showsStandardisedDifference: showsStandardisedDifference,
      showsTests: showsTests)
    return .pending(records.door.submit(comparison).map { composer.table($0) })
  }

  private func printedTitle(_ site: Evaluator) -> String? {
    guard let key = published.flatMap({ site.project.papers[$0.paper]?.source }),
      let reference = site.project.bibliography[key]
    else { return nil }
    return site.words.comparisons(
      .asPrintedBy(
        reference.authors.first?.family ?? "", others: reference.authors.count > 1, year: reference.year))
  }

  /// What the paper prints for each variable that the dictionary pairs with one of its rows.
  private func printed(
    beside comparison: Comparison, _ project: Project
  ) -> [String: ComparisonTable.Printed] {
    guard let published, let paper = project.papers[published.paper] else { return [:] }
    let groups = published.groups
    var result: [String: ComparisonTable.Printed] = [:]
    for row in comparison.rows {
      guard let name = row.field.published,
        let printed = paper.tables.lazy.filter({
          $0.compare.count == comparison.groups.count && (groups == nil || $0.compare == groups)
        })
        .flatMap({ table in table.rows.map { (table.compare, $0) } }).first(where: { $0.1.variable == name })
      else { continue }
      let (order, line) = printed
      func cells(_ found: [String: PublishedPaper.Cell]) -> [String] { order.map { found[$0]?.text ?? "" } }
      var texts = ["": cells(line.cells)]
      if case .levels(let levels) = row.content, row.shownLevel == nil {
        // Levels are paired in order: the dictionary and the paper word them differently.
        for (level, printedLevel) in zip(levels, line.levels) {
          texts[level.label] = cells(printedLevel.cells)
        }
        if line.kind == .ratio, levels.count == 2 {
          let halves = cells(line.cells).map { $0.split(separator: "/").map(String.init) }
          for (index, level) in levels.enumerated() {
            texts[level.label] = halves.map { $0.indices.contains(index) ? $0[index] : "" }
          }
        }
      }
      result[row.field.name] = ComparisonTable.Printed(cells: texts, p: line.p?.text)
    }
    return result
  }
}
