internal import Analyses
package import Disclosure
package import Notation
package import Tables

/// A summary by year: cases, and shares with their intervals, each outcome under a head of its own.
package struct YearlyTable {
  package struct Outcome: Sendable {
    package var title: String
    package var disclosed: PrintedYears

    package init(title: String, disclosed: PrintedYears) {
      self.title = title
      self.disclosed = disclosed
    }
  }

  package var style: Numbers

  package init(style: Numbers = .english) { self.style = style }

  /// The outcomes are of the same patients, so that cases and years are those of the first.
  package func table(_ outcomes: [Outcome]) -> Table {
    guard let first = outcomes.first?.disclosed else { return Table(stub: "Year", columns: []) }
    func cells(_ printed: PrintedProportion) -> [Table.Cell] {
      guard let result = printed.result else {
        return [Table.Cell(PrintedCount.hiddenWord), Table.Cell(PrintedCount.hiddenWord)]
      }
      guard result.total > 0 else { return [Table.Cell(absent), Table.Cell(absent)] }
      return [
        Table.Cell(
          "\(result.events)/\(result.total)", muted: "(\(style.percent(result.events, of: result.total))%)"),
        Table.Cell(
          result.interval.map { style.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent),
      ]
    }
    func row(_ label: String, _ cases: PrintedCount, _ results: [PrintedProportion]) -> Table.Row {
      Table.Row(.body, Table.Cell(label), [Table.Cell(cases.text)] + results.flatMap(cells))
    }
    var table = Table(
      stub: "Year",
      columns: [Table.Column("Cases")]
        + outcomes.flatMap {
          [Table.Column("n/N (%)", group: $0.title), Table.Column("95% interval, %", group: $0.title)]
        })
    for (index, year) in first.years.enumerated() {
      table.rows.append(
        row(
          String(year.year) + (year.partial.map { " (\($0))" } ?? ""), year.cases,
          outcomes.map { $0.disclosed.years[index].result }))
    }
    table.rows.append(row("All years", first.cases, outcomes.map(\.disclosed.overall)))
    table.remarks = ["Intervals are Wilson’s; N is of patients in whom the outcome is known."]
    for outcome in outcomes {
      if let trend = outcome.disclosed.trend {
        table.remarks.append(
          "\(outcome.title), trend: \(style.pStatement(trend.pValue)) (Cochran–Armitage\(trend.isExact ? ", exact" : "")\(first.years.contains { $0.partial != nil } ? ", whole years only" : ""))."
        )
      }
    }
    table.remarks += Remarks.leftOut(first.missingYear, missing: "the year")
    return table
  }
}
