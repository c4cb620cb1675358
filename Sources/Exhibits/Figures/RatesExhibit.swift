internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
package import Tables

/// Complications: patients with each, and events in so much time.
package enum RatesExhibit {
  private static let amount = 1000.0
  private static let style = Numbers.english

  /// A forest of the shares of patients.
  package static func draw(_ rates: PrintedRates, title: String) -> DrawnFigure {
    func row(_ kind: ForestFigure.Row.Kind, _ row: PrintedRates.Row) -> ForestFigure.Row {
      ForestExhibit.row(kind, row.label, row.patients)
    }
    let figure = ForestFigure(
      rows: rates.rows.map { row(.study, $0) } + [row(.summary, rates.any)], measure: title + ", %",
      intervalName: "95% interval (Wilson)", domain: 0...100)
    return DrawnFigure(figure, data: table(rates))
  }

  package static func table(_ rates: PrintedRates) -> Table {
    let unit = rates.unit.map { $0 == "h" ? "hours" : $0 } ?? ""
    func rate(_ row: PrintedRates.Row) -> [String] {
      if row.isRateHidden { return [PrintedCount.hiddenWord, PrintedCount.hiddenWord] }
      guard let rate = row.rate(per: amount) else { return [absent, absent] }
      return [
        style.decimal(rate.estimate, places: 2),
        style.interval(rate.interval.low, rate.interval.high, places: 2),
      ]
    }
    func row(_ row: PrintedRates.Row) -> Table.Row {
      Table.Row(
        .body, Table.Cell(row.label),
        ([ProportionText.share(row.patients), ProportionText.interval(row.patients)] + rate(row)).map {
          Table.Cell($0)
        })
    }
    return Table(
      stub: "Complication",
      columns: [
        Table.Column("n/N (%)", group: "Patients with it"),
        Table.Column("95% interval, %", group: "Patients with it"),
        Table.Column("Rate", group: "Per 1,000 \(unit)"),
        Table.Column("95% interval", group: "Per 1,000 \(unit)"),
      ], rows: rates.rows.map(row) + [row(rates.any)],
      remarks: [
        "Shares are of patients in whom it is known, with Wilson’s intervals; rates are patients with the complication per 1,000 \(unit) (\(rates.exposureTitle)), with exact Poisson intervals."
      ])
  }
}
