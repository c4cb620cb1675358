internal import Analyses
package import Disclosure
package import Tables
package import Wording

/// Runs beside patients.
package enum RunsTable {
  package static func table(
    _ runs: PrintedRuns, outcome: String, words: Wording
  ) -> Table {
    func row(_ title: FollowUpMessage, _ result: PrintedProportion, _ interval: String) -> Table.Row {
      Table.Row(
        .body, Table.Cell(words.followUp(title)), [Table.Cell(words.share(result)), Table.Cell(interval)])
    }
    var rows = [row(.allRuns, runs.allRuns, words.interval(runs.allRuns))]
    for (title, clustered) in [
      (FollowUpMessage.allRunsClustered, runs.clustered), (.allRunsByCentre, runs.clusteredByCentre),
    ] {
      guard let clustered else { continue }
      rows.append(
        row(title, runs.allRuns, words.numbers.interval(clustered.low * 100, clustered.high * 100, places: 1))
      )
    }
    rows.append(row(.firstRuns, runs.firstRuns, words.interval(runs.firstRuns)))
    var remarks: [FollowUpMessage] = [
      .wilsonOfRuns(patients: runs.clustered != nil, centres: runs.clusteredByCentre != nil)
    ]
    switch runs.withoutPatient.value {
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
