package import Analyses
package import Disclosure
package import Tables
package import Wording

/// Runs beside patients.
package enum RunsTable {
  package static func table(
    _ disclosed: Disclosed<RunsComparison>, outcome: String, words: Wording
  ) -> Table {
    let runs = disclosed.value
    func row(_ title: FollowUpMessage, _ result: ProportionResult, _ interval: String) -> Table.Row {
      Table.Row(
        .body, Table.Cell(words.followUp(title)), [Table.Cell(words.share(result)), Table.Cell(interval)])
    }
    var rows = [row(.allRuns, runs.allRuns, words.interval(runs.allRuns))]
    if let clustered = runs.clustered {
      rows.append(
        row(
          .allRunsClustered, runs.allRuns,
          words.numbers.interval(clustered.low * 100, clustered.high * 100, places: 1)))
    }
    rows.append(row(.firstRuns, runs.firstRuns, words.interval(runs.firstRuns)))
    var remarks: [FollowUpMessage] = [.wilsonOfRuns]
    switch runs.withoutPatient?.count {
    case nil: remarks.append(.someUnknownPatients)
    case 0: break
    case let count?: remarks.append(.unknownPatients(count))
    }
    return Table(
      stub: words.followUp(.counted),
      columns: [
        Table.Column(outcome, subtitle: words.headings(.share)),
        Table.Column(words.headings(.intervalPercent)),
      ],
      rows: rows, remarks: remarks.map(words.followUp))
  }
}
