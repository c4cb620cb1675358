internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Wording

extension BarsRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope) else { return .failed }
    if case .counts(let of, let by, let arrangement, let values) = content {
      return counts(records, of, by, arrangement, values, site.words)
    }
    guard let shares = shares(records, site.words) else { return .failed }
    guard shares.categories.contains(where: { $0.results.contains { $0.total > 0 } }) else {
      return .noPatients
    }
    guard shares.series.count <= BarsExhibit.mostSeries else { return tooMany(shares.series.count) }
    let words = site.words
    return .drawn(records.door.submit(shares)) { BarsExhibit.draw($0, words: words) }
  }

  private func shares(_ records: Evaluator.Records, _ words: Wording) -> ShareTable? {
    let table = records.table
    switch content {
    case .variables(let variables, let by):
      return ShareTable(
        table, title: title ?? words.titles(.patientsWithIt),
        variables: variables.compactMap(records.column),
        by: by.flatMap(records.column), where: records.filter)
    case .shares(let of, let counted, let among):
      return records.column(of).map {
        ShareTable(
          table, levelsOf: $0, counted: counted,
          among: among.map { ($0.label, $0.condition.and(records.filter)) },
          title: title ?? words.titles(.shareOfPatients), words: words)
      }
    case .outcome(let outcome, let of, let by):
      return records.column(of).map {
        ShareTable(
          table, outcome: outcome, title: title ?? words.titles(.shareOfPatients), of: $0,
          by: by.flatMap(records.column),
          where: records.filter)
      }
    case .counts: return nil
    }
  }

  private func counts(
    _ records: Evaluator.Records, _ of: ColumnChoice, _ by: ColumnChoice, _ arrangement: Arrangement,
    _ values: Values, _ words: Wording
  ) -> FigureAnswer {
    guard let rows = records.column(of), let columns = records.column(by) else {
      return .failed
    }
    // A level keeps its colour where another has no patients.
    let cross = CrossTabulation(
      records.table, rows: rows, columns: columns,
      keepsColumns: columns.groupCount <= BarsExhibit.mostSeries, where: records.filter)
    guard cross.total > 0 else { return .noPatients }
    guard cross.columns.count <= BarsExhibit.mostSeries else { return tooMany(cross.columns.count) }
    return .drawn(records.door.submit(cross)) {
      BarsExhibit.draw(
        $0, arrangement: arrangement == .stacked ? .stacked : .grouped,
        values: values == .count ? .count : .percent, words: words)
    }
  }

  private func tooMany(_ series: Int) -> FigureAnswer {
    .refused(.reason(.tooManySeries(most: BarsExhibit.mostSeries, found: series)))
  }
}
