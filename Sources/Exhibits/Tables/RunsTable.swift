package import Analyses
package import Disclosure
internal import Notation
internal import Statistics
package import Tables

/// Runs beside patients.
package enum RunsTable {
  private static let style = Numbers.english

  package static func table(_ disclosed: Disclosed<RunsComparison>, outcome: String) -> Table {
    let runs = disclosed.value
    func row(_ title: String, _ result: ProportionResult, _ interval: String) -> Table.Row {
      Table.Row(
        .body, Table.Cell(title), [Table.Cell(ProportionText.share(result)), Table.Cell(interval)])
    }
    var rows = [row("All runs", runs.allRuns, ProportionText.interval(runs.allRuns))]
    if let clustered = runs.clustered {
      rows.append(
        row(
          "All runs, clustered by patient", runs.allRuns,
          style.interval(clustered.low * 100, clustered.high * 100, places: 1)))
    }
    rows.append(row("First runs of patients", runs.firstRuns, ProportionText.interval(runs.firstRuns)))
    return Table(
      stub: "Counted",
      columns: [Table.Column(outcome, subtitle: "n/N (%)"), Table.Column("95% interval, %")],
      rows: rows,
      remarks: [
        "Intervals are Wilson’s, which take runs for independent; the one clustered by patient allows for what runs of a patient have in common."
      ]
        + (runs.withoutPatient.map {
          $0.count > 0
            ? [
              "\(counted($0.count, "run")) of unknown patients \($0.count == 1 ? "counts" : "count") as patients of their own."
            ]
            : []
        } ?? ["Runs of unknown patients count as patients of their own; how many is hidden."]))
  }
}
